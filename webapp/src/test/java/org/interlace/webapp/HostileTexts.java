package org.interlace.webapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts that somebody may write to do harm: our own, and those of the files in the folder that the system property
 * {@code interlace.corpora} names, one a line. Many are joined into one field, each joint begins with a mark of its own.
 */
final class HostileTexts {

    private static final Path OWN = Path.of("src/test/resources/hostile/texts.txt");
    private static final Pattern LETTER = Pattern.compile("\\\\u([0-9A-F]{4})");

    /** So that what another run wrote is not taken for ours. */
    private final String run =
            "zq" + Long.toString(System.nanoTime() % 46_656 + 46_656, 36).replaceAll("\\d", "x");

    private final List<String> texts;
    private final List<String> joints = new ArrayList<>();
    private int next;
    private int written;

    HostileTexts() {
        var all = new ArrayList<>(lines(OWN).stream()
                .map(line -> LETTER.matcher(line)
                        .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                .toList());
        var more = System.getProperty("interlace.corpora");
        if (more != null) {
            try (var files = Files.walk(Path.of(more))) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> all.addAll(lines(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        texts = List.copyOf(all);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("## "))
                    .toList();
        } catch (MalformedInputException e) {
            throw new IllegalStateException(file + " is not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return texts.size();
    }

    /** How often one of them was put into a field. */
    int written() {
        return written;
    }

    /** Whether each of them was put into some field at least that often. */
    boolean all(int times) {
        return written >= times * texts.size();
    }

    /** Those that hold letters which no table keeps. */
    Stream<String> broken() {
        return texts.stream().filter(HostileTexts::isBroken);
    }

    private static boolean isBroken(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    /** The next ones, as many as a field of that length takes, in one line. */
    String joint(int longest) {
        var joint = new StringBuilder(mark(joints.size()));
        for (int tries = 0; tries < texts.size(); tries++) {
            var text = texts.get((next + tries) % texts.size());
            boolean fits = joint.length() + text.length() + 1 <= longest;
            if (fits && !isBroken(text)) {
                joint.append(' ').append(text);
                written++;
            } else if (joint.indexOf(" ") > 0 && !isBroken(text)) {
                next = (next + tries) % texts.size();
                joints.add(joint.toString());
                return joint.toString();
            }
        }
        joints.add(joint.toString());
        return joint.toString();
    }

    /** What a joint begins with. */
    String mark(int place) {
        return run + place + "z:";
    }

    /** Finds marks; the number in one is the place of its joint. */
    Pattern marks() {
        return Pattern.compile(run + "(\\d+)z:");
    }

    /** A word of this run alone that is no mark. */
    String word() {
        return run.replace("zq", "hostile");
    }

    /** Every joint so far. */
    List<String> joints() {
        return List.copyOf(joints);
    }
}
