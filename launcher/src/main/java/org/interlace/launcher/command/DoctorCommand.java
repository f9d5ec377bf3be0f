package org.interlace.launcher.command;

import java.util.concurrent.Callable;
import org.interlace.launcher.console.Console;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.run.Distribution;
import org.interlace.launcher.run.Doctor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks at everything a start needs and says what to do. */
@Command(
        name = "doctor",
        description = "Checks settings, ports, disk, memory, versions, plugins and left-over processes.")
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Mixin
    private Folder folder = new Folder();

    private final Console console = Console.ofProcess();

    @Override
    public Integer call() {
        try {
            var settings = common.settings(folder.setting(), console);
            console.line("good  settings: every one may hold what it holds");
            var findings = new Doctor(settings, Distribution.ofProcess()).look();
            findings.forEach(finding -> console.line(finding.line()));
            return findings.stream().allMatch(Doctor.Finding::good) ? 0 : 1;
        } catch (Problem e) {
            console.line("BAD   " + e.line());
            return 1;
        }
    }
}
