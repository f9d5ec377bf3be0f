package org.interlace.launcher.portal;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interlace.launcher.data.Folders;

/** The folder Payara Micro writes in: a fresh copy of the small files that came with its jars. */
record ServerFolder(Path root) {

    private static final List<String> PARTS = List.of("config", "lib", "META-INF", "docroot");

    /** Makes it anew, and names the place of the jars as Payara's own main would. */
    void make() throws IOException {
        var jar = bootJar();
        Folders.delete(root);
        Files.createDirectories(root);
        for (var part : PARTS) {
            var from = jar.resolveSibling(part);
            if (Files.isDirectory(from)) {
                Folders.copy(from, root.resolve(part));
            }
        }
        System.setProperty("fish.payara.micro.BootJar", jar.toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", String.valueOf(jar.getParent()));
    }

    private static Path bootJar() throws IOException {
        var source = PayaraMicro.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IOException("Payara's jar is not on the class path");
        }
        return Path.of(URI.create(source.getLocation().toString()));
    }
}
