package org.interlace.launcher.portal;

import java.util.stream.Collectors;
import org.interlace.launcher.data.DataFolder;

/** The portal's log: one file of ten, none of it on the console. */
record LogSettings(DataFolder data) {

    private static final int LAST_PLAIN = 126;

    String text() {
        return """
                handlers=java.util.logging.FileHandler
                java.util.logging.FileHandler.pattern=%s
                java.util.logging.FileHandler.limit=10000000
                java.util.logging.FileHandler.count=10
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.level=ALL
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$s %%3$s: %%5$s%%6$s%%n
                .level=INFO
                org.glassfish.level=WARNING
                com.sun.level=WARNING
                javax.enterprise.level=WARNING
                jakarta.enterprise.level=WARNING
                javax.enterprise.system.security.ssl.level=SEVERE
                fish.payara.level=WARNING
                PayaraMicro.level=WARNING
                org.hibernate.level=WARNING
                org.flywaydb.level=WARNING
                org.neo4j.driver.level=WARNING
                """.formatted(pattern());
    }

    /** As a properties file has it: letters outside ASCII by their number. */
    private String pattern() {
        var pattern = data.logs().toString().replace("%", "%%") + "/portal-%g.log";
        return pattern.chars()
                .mapToObj(each ->
                        each > LAST_PLAIN || each == '\\' ? "\\u%04x".formatted(each) : Character.toString(each))
                .collect(Collectors.joining());
    }
}
