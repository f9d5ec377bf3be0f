package org.interlace.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.interlace.api.page.MenuEntry;
import org.interlace.api.page.PageRule;
import org.interlace.api.plugin.Plugin;
import org.interlace.api.plugin.PluginInfo;
import org.interlace.launcher.plugin.PluginScan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the portal asks of every plugin, asked in the plugin's own build: extend it in one test class.
 *
 * <pre>{@code
 * class TastesContractTest extends PluginContract {
 *     @Override
 *     protected Plugin plugin() {
 *         return new TastesPlugin();
 *     }
 * }
 * }</pre>
 */
public abstract class PluginContract {

    private final Path classes = Path.of("target/classes");

    /** The plugin's door. */
    protected abstract Plugin plugin();

    private PluginInfo info() {
        try (InputStream in = Files.newInputStream(classes.resolve(PluginInfo.FILE))) {
            return PluginInfo.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path bundles() {
        return classes.resolve(info().packageName().replace('.', '/'));
    }

    @Test
    void brings_nothing_the_portal_could_not_switch_off(@TempDir Path folder) throws IOException {
        var jar = folder.resolve(info().id() + ".jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        assertThat(new PluginScan(jar).refusals()).isEmpty();
    }

    @Test
    void every_page_and_part_it_declares_lies_in_the_jar() {
        for (PageRule rule : plugin().pages()) {
            assertThat(classes.resolve(rule.page().resource())).exists();
        }
        plugin().fragments().forEach(fragment -> assertThat(
                        classes.resolve(fragment.include().resource()))
                .exists());
    }

    @Test
    void every_address_lies_below_its_own_word_or_a_root_it_claims() {
        assertThat(plugin().pages()).extracting(PageRule::address).allMatch(info()::holds);
    }

    @Test
    void every_menu_entry_leads_to_a_page_with_a_rule() {
        var ruled = plugin().pages().stream().map(PageRule::page).toList();
        assertThat(plugin().menu()).extracting(MenuEntry::page).allMatch(ruled::contains);
    }

    @Test
    void every_text_stands_in_all_six_languages() {
        assertThat(Bundles.gaps(bundles())).isEmpty();
        assertThat(Bundles.keys(bundles(), "fr")).isNotEmpty();
    }

    @Test
    void no_text_stands_in_a_page() {
        var pages = classes.resolve("META-INF/resources");
        assertThat(Files.exists(pages) ? Bundles.looseTexts(pages) : List.of()).isEmpty();
    }

    @Test
    void every_menu_entry_and_permission_has_a_text() {
        var texts = Bundles.keys(bundles(), "fr");
        plugin().menu()
                .forEach(entry -> assertThat(texts).contains(entry.label().key()));
        plugin().permissions().forEach(permission -> assertThat(texts)
                .contains(permission.label().key()));
    }

    @Test
    void what_it_keeps_about_people_can_be_taken_along_and_erased() throws IOException {
        if (plugin().personalColumns().isEmpty()) {
            return;
        }
        try (var files = Files.walk(classes)) {
            assertThat(files.filter(file -> file.toString().endsWith(".class"))
                            .anyMatch(PluginContract::mentionsPersonalDataSource))
                    .as("declares personal columns, so it needs a PersonalDataSource")
                    .isTrue();
        }
    }

    private static boolean mentionsPersonalDataSource(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                    .contains("org/interlace/api/privacy/PersonalDataSource");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void keeps_the_rules_of_the_house() {
        ArchitectureRules.check(info().packageName());
    }
}
