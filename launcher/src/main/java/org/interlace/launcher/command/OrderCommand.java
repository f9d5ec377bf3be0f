package org.interlace.launcher.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.interlace.launcher.console.Console;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.control.Order;
import org.interlace.launcher.run.Operator;
import org.interlace.launcher.setting.Setting;
import org.interlace.launcher.setting.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** A command that the portal itself carries out. */
abstract class OrderCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    private final Console console = Console.ofProcess();

    /** Settings that options of the command itself give. */
    Map<Setting, @Nullable Object> given() {
        return Map.of();
    }

    /** What the portal is asked to do. */
    abstract Order order();

    @Override
    public Integer call() {
        var settings = settings();
        return give(settings, order());
    }

    int give(Settings settings, Order order) {
        return new Operator(settings, console, Clock.systemUTC()).give(order);
    }

    Settings settings() {
        return common.settings(given(), console);
    }

    Console console() {
        return console;
    }

    /** The first line of standard input, so that no password stands in a list of processes. */
    static String passwordFromInput() {
        try {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null || line.isEmpty()) {
                throw new Problem("Standard input holds no password");
            }
            return line;
        } catch (IOException e) {
            throw new Problem("Standard input cannot be read", e);
        }
    }
}
