package org.interlace.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.media.Picture;
import org.interlace.api.media.Pictures;
import org.interlace.api.member.MemberNames;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.organisation.OrganisationId;
import org.interlace.organisation.OrganisationEdits;
import org.interlace.organisation.domain.Organisation;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Markup;
import org.interlace.shell.web.Monogram;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** {@code /organisations/{handle}}: one organisation, open to everyone. */
@RequestScoped
@Named
public class OrganisationPage {

    /** Request attribute: whose page it is, for parts of plugins. */
    public static final String SLOT_ORGANISATION = "slot.organisation";

    private final OrganisationEdits edits;
    private final MemberNames names;
    private final Pictures pictures;
    private final Vocabulary vocabulary;
    private final Languages languages;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private final HttpServletRequest request;
    private @Nullable Organisation organisation;
    private Map.@Nullable Entry<String, String> description;
    private List<Person> people = List.of();
    private @Nullable Picture logo;
    private boolean editable;

    @Inject
    OrganisationPage(
            OrganisationEdits edits,
            MemberNames names,
            Pictures pictures,
            Vocabulary vocabulary,
            Languages languages,
            Messages messages,
            Viewer viewer,
            Browser browser,
            HttpServletRequest request) {
        this.edits = edits;
        this.names = names;
        this.pictures = pictures;
        this.vocabulary = vocabulary;
        this.languages = languages;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
        this.request = request;
    }

    @PostConstruct
    void open() {
        var found = edits.find(browser.value("handle"));
        organisation = found;
        request.setAttribute(SLOT_ORGANISATION, new OrganisationId(found.id()));
        editable = edits.editable(found);
        people = people(found);
        logo = pictures.of(OrganisationEdits.LOGO, found.id()).stream()
                .findFirst()
                .orElse(null);
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

    /**
     * Somebody who speaks for it, as the viewer may see them.
     *
     * @param own whether it is the viewer
     * @param open whether a yes is awaited
     */
    public record Person(String id, String handle, String name, boolean own, boolean open) {}

    /** Only members read who speaks for it. */
    private List<Person> people(Organisation found) {
        if (viewer.account().isEmpty()) {
            return List.of();
        }
        var shown = edits.representatives(found);
        var known = names.find(shown.stream().map(one -> one.member()).toList());
        return shown.stream()
                .filter(one -> known.containsKey(one.member()))
                .map(one -> {
                    var name = Objects.requireNonNull(known.get(one.member()));
                    boolean own = viewer.member().filter(one.member()::equals).isPresent();
                    return new Person(one.id().toString(), name.handle(), name.name(), own, !one.confirmed());
                })
                .toList();
    }

    /** Those who speak for it. */
    public List<Person> getPeople() {
        return people;
    }

    /** What the viewer is asked. */
    public List<Person> getQuestions() {
        return people.stream().filter(one -> one.own() && one.open()).toList();
    }

    /** Whether the viewer may change it. */
    public boolean isEditable() {
        return editable;
    }

    /** Whether something was saved a moment ago. */
    public boolean isSaved() {
        return editable && !browser.value("saved").isEmpty();
    }

    /** Where it is changed. */
    public String getEdit() {
        return "/organisations/" + organisation().handle() + "/edit";
    }

    /** Says yes. */
    public void confirm(String id) {
        edits.confirm(UUID.fromString(id));
        browser.go("/organisations/" + organisation().handle());
    }

    /** Says no, or ends it. */
    public void end(String id) {
        edits.end(organisation().handle(), UUID.fromString(id));
        browser.go("/organisations/" + organisation().handle());
    }

    /** Its picture, or the one made of threads. */
    public Markup.Written getPicture() {
        var found = logo;
        return out -> out.portrait(
                found == null ? null : found.address(224),
                found == null ? "" : found.alternative(),
                Monogram.of(organisation().id().toString(), organisation().name()),
                "large");
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
}
