package org.interlace.launcher.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.interlace.launcher.console.Problem;
import org.interlace.launcher.data.Folders;
import org.interlace.launcher.data.Reasons;

/** PostgreSQL's programs, unpacked once from the jar they travel in. */
record PostgresSoftware(Path folder) {

    static PostgresSoftware unpack(Path jars, Path work) {
        var jar = Folders.only(jars, ".jar");
        var name = jar.getFileName().toString().replace(".jar", "").replaceAll(".*-(\\d[\\d.]*)", "postgres-$1");
        var folder = work.resolve(name);
        if (!Files.isExecutable(folder.resolve("bin/postgres"))) {
            unpackTo(jar, folder);
        }
        return new PostgresSoftware(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpackTo(Path jar, Path folder) {
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        try (var archive = new JarFile(jar.toFile())) {
            Folders.delete(unfinished);
            Folders.delete(folder);
            var entry = archive.stream()
                    .filter(each -> each.getName().endsWith(".txz"))
                    .findAny()
                    .orElseThrow(() -> new Problem("%s holds no PostgreSQL".formatted(jar)));
            unpack(archive, entry, unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Problem("PostgreSQL cannot be unpacked to %s (%s)".formatted(folder, Reasons.of(e)), e);
        }
    }

    private static void unpack(JarFile archive, JarEntry entry, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(archive.getInputStream(entry), 1 << 16)))) {
            for (var each = tar.getNextEntry(); each != null; each = tar.getNextEntry()) {
                write(each, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("%s points outside".formatted(entry.getName()));
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else if (isNeeded(entry)) {
            Files.createDirectories(file.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else {
                Files.copy(content, file);
                Files.setPosixFilePermissions(
                        file,
                        PosixFilePermissions.fromString((entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
            }
        }
    }

    private static boolean isNeeded(TarArchiveEntry entry) {
        return !entry.getName().endsWith(".a") && !entry.getName().contains("/pkgconfig/");
    }
}
