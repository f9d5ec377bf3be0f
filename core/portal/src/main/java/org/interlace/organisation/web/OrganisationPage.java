package org.interlace.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.organisation.domain.Organisation;
import org.interlace.organisation.store.OrganisationTable;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Monogram;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** {@code /organisations/{handle}}: one organisation, open to everyone. */
@RequestScoped
@Named
public class OrganisationPage {

    private final OrganisationTable table;
    private final Vocabulary vocabulary;
    private final Languages languages;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private @Nullable Organisation organisation;
    private Map.@Nullable Entry<String, String> description;

    @Inject
    OrganisationPage(
            OrganisationTable table,
            Vocabulary vocabulary,
            Languages languages,
            Messages messages,
            Viewer viewer,
            Browser browser) {
        this.table = table;
        this.vocabulary = vocabulary;
        this.languages = languages;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        var found = table.byHandle(browser.value("handle"))
                .orElseThrow(() -> new PortalException(OrganisationProblem.ABSENT));
        organisation = found;
        description = in(found, viewer.language().getLanguage())
                .or(() -> in(found, languages.usual().getLanguage()))
                .or(() -> found.descriptions().entrySet().stream().min(Map.Entry.comparingByKey()))
                .orElse(null);
    }

    private static Optional<Map.Entry<String, String>> in(Organisation organisation, String language) {
        return organisation.descriptions().entrySet().stream()
                .filter(entry -> entry.getKey().equals(language))
                .findFirst();
    }

    private Organisation organisation() {
        return Objects.requireNonNull(organisation);
    }

    /** Its name. */
    public String getName() {
        return organisation().name();
    }

    /** Incubator, association …. */
    public String getKind() {
        return messages.say(
                viewer.language(),
                MessageKey.parse("organisation.kind." + organisation().kind()));
    }

    /** The commune. */
    public @Nullable String getPlace() {
        var place = organisation().place();
        return place == null
                ? null
                : vocabulary
                        .term(place)
                        .map(term -> term.label(viewer.language()))
                        .orElse(null);
    }

    /** Its own site; null unless it is an ordinary web address. */
    public @Nullable String getWebsite() {
        var website = organisation().website();
        return website != null && website.matches("https?://\\S+") ? website : null;
    }

    /** What it does, in the viewer's language when there is such a text. */
    public @Nullable String getDescription() {
        return description == null ? null : description.getValue();
    }

    /** The language of that text. */
    public @Nullable String getDescriptionLanguage() {
        return description == null ? null : description.getKey();
    }

    /** The picture made of threads. */
    public Monogram getMonogram() {
        return Monogram.of(organisation().id().toString(), organisation().name());
    }
}
