package org.interlace.webapp;

import java.io.IOException;
import java.nio.file.Path;

/** A plugin that stands in the pages visitors read, and reads files of its own kind. */
final class GigsJar {

    private static final String DOOR = """

                @Override
                public java.util.List<org.interlace.api.page.Fragment> fragments() {
                    return java.util.List.of(
                            part(org.interlace.api.page.Slot.DOORS, "door.xhtml"),
                            part(org.interlace.api.page.Slot.WELCOME, "next.xhtml"),
                            part(org.interlace.api.page.Slot.ORGANISATION, "theirs.xhtml"));
                }

                private static org.interlace.api.page.Fragment part(org.interlace.api.page.Slot slot, String file) {
                    return new org.interlace.api.page.Fragment(slot, 100,
                            new org.interlace.api.page.PagePath("gigs", file), org.interlace.api.page.Access.everyone());
                }
            """;
    private static final String PERSISTENCE = """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="gigs" transaction-type="JTA">
                <jta-data-source>java:app/jdbc/interlace</jta-data-source>
                <exclude-unlisted-classes>false</exclude-unlisted-classes>
                <shared-cache-mode>NONE</shared-cache-mode>
                <validation-mode>NONE</validation-mode>
                <properties>
                  <property name="eclipselink.target-database" value="PostgreSQL"/>
                  <property name="eclipselink.weaving" value="false"/>
                </properties>
              </persistence-unit>
            </persistence>
            """;
    private static final String TABLE = """
            create table gig (id uuid primary key, external text not null unique, title text not null unique,
                organiser uuid not null, starts timestamptz not null);
            """;
    private static final String IMPORTER = """
            import jakarta.persistence.EntityManager;
            import jakarta.persistence.PersistenceContext;
            import java.util.*;
            import org.interlace.api.exchange.*;

            @jakarta.enterprise.context.ApplicationScoped
            public class Gigs implements Importer {
                @PersistenceContext(unitName = "gigs")
                private EntityManager manager;

                public String kind() { return "gigs"; }
                public Set<String> columns() { return Set.of("id", "title", "starts_at", "organiser_id"); }
                public List<List<String>> needed() { return List.of(List.of("id"), List.of("title")); }
                public String key(ImportRow row) { return row.required("id", 20); }

                public void take(ImportBatch batch) {
                    var here = new HashSet<Object>(
                            manager.createNativeQuery("select external from gigs.gig").getResultList());
                    for (var row : batch.rows()) {
                        if (here.contains(key(row))) {
                            batch.known(row);
                        } else {
                            batch.judge(row, () -> manager.persist(gig(row, batch)));
                        }
                    }
                    manager.flush();
                }

                private Gig gig(ImportRow row, ImportBatch batch) {
                    var organiser = row.required("organiser_id", 40);
                    var found = batch.members(List.of(organiser)).get(organiser);
                    if (found == null) {
                        throw new BadRow("no member has this id: " + organiser);
                    }
                    var starts = row.time("starts_at", batch.way().zone())
                            .orElseThrow(() -> new BadRow("starts_at is missing"));
                    return new Gig(key(row), row.required("title", 80), found.value(), starts);
                }

                @jakarta.persistence.Entity
                @jakarta.persistence.Table(name = "gig", schema = "gigs")
                public static class Gig {
                    @jakarta.persistence.Id private UUID id;
                    private String external;
                    private String title;
                    private UUID organiser;
                    private java.time.OffsetDateTime starts;

                    protected Gig() {}

                    Gig(String external, String title, UUID organiser, java.time.Instant starts) {
                        this.id = UUID.randomUUID();
                        this.external = external;
                        this.title = title;
                        this.organiser = organiser;
                        this.starts = starts.atOffset(java.time.ZoneOffset.UTC);
                    }
                }
            }
            """;
    private static final String FRAME =
            "<ui:composition xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:ui=\"jakarta.faces.facelets\">%s</ui:composition>";

    private GigsJar() {}

    static void write(Path distribution, Path jar) throws IOException {
        OutsideJar.plugin(distribution, "gigs", "be.example.gigs", 1, DOOR)
                .source("be.example.gigs.Gigs", IMPORTER)
                .file("META-INF/persistence.xml", PERSISTENCE)
                .file("db/gigs/sql/V20261124_0501__create_gig.sql", TABLE)
                .file(page("door"), part("<li class=\"card door\"><h3><a href=\"/directory\">gigs-door</a></h3></li>"))
                .file(page("next"), part("<section><h2>gigs-next</h2></section>"))
                .file(page("theirs"), part("<p>gigs-of-#{requestScope['slot.organisation']}</p>"))
                .write(jar);
    }

    private static String page(String name) {
        return "META-INF/resources/WEB-INF/gigs/%s.xhtml".formatted(name);
    }

    private static String part(String html) {
        return FRAME.formatted(html);
    }
}
