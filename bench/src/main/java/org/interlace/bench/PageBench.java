package org.interlace.bench;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stub. */
@Command(name = "page")
final class PageBench implements Callable<Integer> {
    @Override
    public Integer call() {
        return 2;
    }
}
