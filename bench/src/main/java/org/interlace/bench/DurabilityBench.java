package org.interlace.bench;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stub. */
@Command(name = "durability")
final class DurabilityBench implements Callable<Integer> {
    @Override
    public Integer call() {
        return 2;
    }
}
