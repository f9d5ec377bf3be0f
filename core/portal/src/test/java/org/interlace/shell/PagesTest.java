package org.interlace.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interlace.navigation.CorePages;
import org.junit.jupiter.api.Test;

/** Pages ask their beans only for what these have, and every rule has its file. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/resources/META-INF/resources");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern ASKED = Pattern.compile("\\b([a-z]+Page|frame)\\.([a-zA-Z]+)");

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    private static Map<String, String> beans() throws IOException {
        var beans = new HashMap<String, String>();
        for (var file : files(CODE, ".java")) {
            var type = file.getFileName().toString().replace(".java", "");
            if (type.endsWith("Page") || type.equals("Frame")) {
                beans.put(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1), Files.readString(file));
            }
        }
        return beans;
    }

    @Test
    void beansHaveWhatPagesAskFor() throws IOException {
        var beans = beans();
        for (var page : files(PAGES, ".xhtml")) {
            var asked = ASKED.matcher(Files.readString(page));
            while (asked.find()) {
                var name = asked.group(2);
                var upper = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
                assertThat(beans.getOrDefault(asked.group(1), ""))
                        .as(page + " " + asked.group())
                        .containsPattern("public \\S.* (get" + upper + "|is" + upper + "|" + name + ")\\(");
            }
        }
    }

    @Test
    void everyRuleHasItsFile() {
        assertThat(CorePages.PAGES).allSatisfy(rule -> assertThat(
                        Path.of("src/main/resources", rule.page().resource()))
                .exists());
    }
}
