package org.interlace.launcher.command;

import java.util.concurrent.Callable;
import org.interlace.launcher.console.Console;
import org.interlace.launcher.run.Distribution;
import org.interlace.launcher.run.PortalRun;
import org.interlace.launcher.setting.Setting;
import org.interlace.launcher.setting.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the portal and keeps it running. */
@Command(name = "run", description = "Starts the portal; Ctrl-C stops it.", sortOptions = false)
class RunCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Mixin
    private Folder folder = new Folder();

    @Option(names = "--port", paramLabel = "PORT", description = "The port (setting interlace.http.port).")
    private @Nullable String port;

    @Option(names = "--safe-mode", description = "Starts without any plugin.")
    private boolean safeMode;

    private final Console console = Console.ofProcess();

    @Override
    public Integer call() {
        var more = folder.setting();
        more.put(Setting.HTTP_PORT, port);
        more.put(Setting.SAFE_MODE, safeMode ? "true" : null);
        var settings = common.settings(more, console);
        var run = PortalRun.open(settings, Distribution.ofProcess(), console);
        run.start();
        beforeReady(run, settings);
        console.line(readyLine(run.health().url("/")));
        run.makeArchives();
        PortalRun.waitForTheEnd();
        return 0;
    }

    /** What else has to happen before people are told that it is ready. */
    void beforeReady(PortalRun run, Settings settings) {}

    /** The one line that says where. */
    String readyLine(String address) {
        return "Interlace is ready at %s  (Ctrl-C stops it)".formatted(address);
    }

    Console console() {
        return console;
    }
}
