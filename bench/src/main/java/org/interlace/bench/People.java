package org.interlace.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/** Invented communities of any size, made by {@code gen_data.py} with its fixed seed. */
final class People {

    /** What everybody imported for a benchmark signs in with. */
    static final String PASSWORD = "interlace-bench";

    /** One of them. */
    static final String SOMEBODY = "member1@example.org";

    private final Path folder;
    private final int members;

    private People(Path folder, int members) {
        this.folder = folder;
        this.members = members;
    }

    /** Writes the files, unless an earlier run did. */
    static People make(Common common, int members) {
        var folder = common.folder("people-" + members);
        if (!Files.exists(folder.resolve("summary.json"))) {
            var line = List.of(
                    "python3",
                    System.getProperty("interlace.generator", "bench/gen_data.py"),
                    "--members",
                    Integer.toString(members),
                    "--events",
                    "1",
                    "--stories",
                    "1",
                    "--out",
                    folder.toString());
            Distribution.call(line, "").orFail("The generator");
        }
        return new People(folder, members);
    }

    /** A data folder that holds them, imported when no earlier run did; its portal is stopped. */
    static Path imported(Common common, int members) {
        var data = common.folder("members-" + members);
        if (!Portal.isPrepared(data)) {
            Folders.delete(data);
            try (var portal = Portal.start("run", data, common)) {
                make(common, members).bringInto(portal).orFail("The import");
            }
            Portal.markPrepared(data);
        }
        return data;
    }

    /** Imports them into a running portal. */
    Distribution.Answer bringInto(Portal portal) {
        return Distribution.command(
                portal.data(),
                PASSWORD + "\n",
                "import",
                "--members",
                folder.resolve("members.csv").toString(),
                "--connections",
                folder.resolve("connections.csv").toString(),
                "--ties-open",
                "--password-for-all-stdin");
    }

    /** Lines of both files without their heads. */
    long rows() {
        return members + rows("connections.csv");
    }

    private long rows(String file) {
        try (var lines = Files.lines(folder.resolve(file))) {
            return lines.count() - 1;
        } catch (IOException e) {
            throw new BenchException("%s cannot be read".formatted(file), e);
        }
    }

    /** Different words people look for, the same whatever the size: first and last names, places, skills. */
    List<String> words(int howMany) {
        var all = new LinkedHashSet<String>();
        try (var lines = Files.lines(folder.resolve("members.csv"), StandardCharsets.UTF_8)) {
            lines.skip(1).limit(1000).forEach(line -> {
                var cells = line.split(",", 14);
                all.addAll(List.of(cells[3], cells[4], cells[6], cells[12].split(";")[0]));
            });
        } catch (IOException e) {
            throw new BenchException("members.csv cannot be read", e);
        }
        var mixed = new ArrayList<>(all);
        java.util.Collections.shuffle(mixed, new Random(20261122));
        return mixed.subList(0, Math.min(howMany, mixed.size()));
    }
}
