package org.interlace.launcher.console;

import java.io.PrintStream;

/** Where lines for people go: one rewriting line on a terminal, plain lines elsewhere. */
public final class Console {

    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private String shown = "";

    public Console(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** The console of this process, kept before anything inside redirects the standard streams. */
    public static Console ofProcess() {
        return new Console(System.out, System.err, Boolean.getBoolean("interlace.terminal"));
    }

    /** Says what is being done now; replaced by the next step on a terminal. */
    public synchronized void step(String what) {
        if (what.equals(shown)) {
            return;
        }
        if (terminal) {
            out.print(CLEAR + what + " …");
        } else {
            out.println(what + " …");
        }
        out.flush();
        shown = what;
    }

    /** Says how far it is, on a terminal only: logs need no moving bar. */
    public synchronized void moving(String bar) {
        if (terminal) {
            out.print(CLEAR + bar);
            out.flush();
            shown = bar;
        }
    }

    /** A line that stays. */
    public synchronized void line(String text) {
        clear();
        out.println(text);
        out.flush();
    }

    /** A line on standard error that stays. */
    public synchronized void complain(String text) {
        clear();
        err.println(text);
        err.flush();
    }

    public boolean isTerminal() {
        return terminal;
    }

    private void clear() {
        if (terminal && !shown.isEmpty()) {
            out.print(CLEAR);
            out.flush();
        }
        shown = "";
    }
}
