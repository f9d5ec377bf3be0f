package org.interlace.launcher.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.data.Folders;
import org.interlace.launcher.data.Reasons;

/** The exploded web application that is deployed: the portal's own files and the accepted plugin jars. */
public record PortalFolder(Path source, Path target) {

    /** Makes the folder anew, unless the portal and the plugins are those it was made of. */
    public Path assemble(List<Path> plugins) {
        var mark = target.resolveSibling(target.getFileName() + ".made-of");
        try {
            var made = fingerprint(plugins);
            if (Files.exists(mark)
                    && Files.isDirectory(target)
                    && Files.readString(mark).equals(made)) {
                return target;
            }
            Files.deleteIfExists(mark);
            Folders.delete(target);
            Folders.copy(source, target);
            for (var plugin : plugins) {
                Files.copy(
                        plugin,
                        target.resolve("WEB-INF/lib").resolve("plugin-" + plugin.getFileName()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
            Files.writeString(mark, made);
            return target;
        } catch (IOException e) {
            throw new Problem("The portal cannot be put together in %s (%s)".formatted(target, Reasons.of(e)), e);
        }
    }

    private String fingerprint(List<Path> plugins) throws IOException {
        try (var all = Files.walk(source)) {
            return all.filter(Files::isRegularFile)
                            .sorted()
                            .map(PortalFolder::line)
                            .collect(Collectors.joining())
                    + plugins.stream().map(PortalFolder::line).collect(Collectors.joining());
        }
    }

    private static String line(Path file) {
        try {
            return "%s %d %s\n".formatted(file, Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException e) {
            throw new Problem("%s cannot be read (%s)".formatted(file, Reasons.of(e)), e);
        }
    }
}
