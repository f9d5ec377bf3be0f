package org.interlace.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files the community is written in. */
final class SampleFile {

    private SampleFile() {}

    static List<NamedCsvRecord> rows(String file) {
        var in = Objects.requireNonNull(SampleFile.class.getResourceAsStream(file), file);
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same key has the same id in every portal, so that links and tests hold. */
    static UUID id(String kind, String key) {
        return UUID.nameUUIDFromBytes(("sample:" + kind + ":" + key).getBytes(StandardCharsets.UTF_8));
    }

    static List<String> list(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static @Nullable String absent(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
