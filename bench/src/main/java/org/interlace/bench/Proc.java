package org.interlace.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A process as the kernel accounts for it. */
record Proc(long pid) {

    private static final double TICKS_PER_SECOND = 100; // USER_HZ, the same on every Linux we run on
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    /** Seconds of processor time of this process alone. */
    double cpu() {
        var stat = stat();
        return stat.isEmpty() ? 0 : seconds(stat, USER) + seconds(stat, SYSTEM);
    }

    /** With what children that ended have used, so that a sum over living processes never shrinks. */
    double cpuWithEnded() {
        var stat = stat();
        return stat.isEmpty() ? 0 : cpu() + seconds(stat, CHILDREN_USER) + seconds(stat, CHILDREN_SYSTEM);
    }

    /** Memory in MiB, what is shared counted in parts. */
    double proportionalMemory() {
        return kilobytes("smaps_rollup", "Pss:") / 1024;
    }

    /** The most memory it ever had resident, in MiB. */
    double peakMemory() {
        return kilobytes("status", "VmHWM:") / 1024;
    }

    boolean isAlive() {
        var stat = stat();
        return !stat.isEmpty() && !stat.get(0).equals("Z");
    }

    /** The words it was started with. */
    List<String> words() {
        return List.of(read("cmdline").split("\0"));
    }

    /** This process and all below it. */
    List<Proc> family() {
        var all = new ArrayList<>(List.of(this));
        ProcessHandle.of(pid)
                .map(ProcessHandle::descendants)
                .orElse(Stream.empty())
                .map(handle -> new Proc(handle.pid()))
                .forEach(all::add);
        return all;
    }

    /** Ends it as a power cut would. */
    void kill() {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** From the state on; the name before it may hold anything. */
    private List<String> stat() {
        var line = read("stat");
        return line.isEmpty()
                ? List.of()
                : List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
    }

    private static double seconds(List<String> stat, int field) {
        return Long.parseLong(stat.get(field)) / TICKS_PER_SECOND;
    }

    private double kilobytes(String file, String key) {
        return read(file)
                .lines()
                .filter(line -> line.startsWith(key))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private String read(String file) {
        try {
            return new String(Files.readAllBytes(Path.of("/proc/%d/%s".formatted(pid, file))), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
