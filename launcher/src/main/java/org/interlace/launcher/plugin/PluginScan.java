package org.interlace.launcher.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interlace.api.plugin.PluginInfo;
import org.interlace.api.plugin.ReservedWords;
import org.interlace.launcher.console.Problem;

/**
 * Judges one plugin jar by its bytes, without loading a class of it: is it a plugin of this portal at all, and does it
 * bring anything that the portal could not switch off again (decisions.md D3). The launcher asks before it deploys, the
 * test kit in the plugin's own build.
 *
 * @param file the jar
 */
public record PluginScan(Path file) {

    /**
     * Everything that speaks against the jar.
     *
     * @return plain sentences without subject, such as {@code it brings a servlet filter (…)}; empty when it is good
     */
    public List<String> refusals() {
        try {
            var contents = JarContents.read(file);
            var info = info(contents);
            return refusals(contents, info);
        } catch (Problem e) {
            return List.of(e.line());
        }
    }

    static List<String> refusals(JarContents contents, PluginInfo info) {
        var reasons = new ArrayList<String>();
        if (info.api() != PluginInfo.API) {
            reasons.add(
                    "it was made for API level %d, and this portal has level %d".formatted(info.api(), PluginInfo.API));
        }
        if (ReservedWords.has(info.id().value())) {
            reasons.add("its id '%s' is a word of the portal itself".formatted(info.id()));
        }
        info.roots().stream()
                .filter(ReservedWords::answers)
                .sorted()
                .map("its root '%s' is a word at which the portal itself answers"::formatted)
                .forEach(reasons::add);
        reasons.addAll(new FileRules(contents, info.id().value()).refusals());
        reasons.addAll(new ClassRules(contents, info).refusals());
        return reasons.stream().distinct().toList();
    }

    static PluginInfo info(JarContents contents) {
        if (!contents.has(PluginInfo.FILE)) {
            throw new Problem("it is no plugin: %s is missing".formatted(PluginInfo.FILE));
        }
        try (var in = contents.open(PluginInfo.FILE)) {
            return PluginInfo.read(in);
        } catch (IllegalArgumentException e) {
            throw new Problem(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new Problem("%s cannot be read".formatted(PluginInfo.FILE), e);
        }
    }
}
