package org.interlace.launcher;

import org.interlace.launcher.command.CommandLines;

/** The program behind {@code bin/interlace}. */
public final class Interlace {

    private Interlace() {}

    public static void main(String[] arguments) {
        System.exit(CommandLines.run(arguments));
    }
}
