package org.interlace.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.member.Members;
import org.interlace.member.domain.Profile;
import org.interlace.organisation.domain.Organisation;
import org.interlace.organisation.store.OrganisationTable;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Lists;
import org.interlace.shell.web.Monogram;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** {@code /members/{handle}}: one person, as the viewer may see them. */
@RequestScoped
@Named
public class MemberPage {

    /** Request attribute for fragments in this page: the member's id. */
    public static final String SLOT_MEMBER = "slot.member";

    private final Members members;
    private final Vocabulary vocabulary;
    private final OrganisationTable organisations;
    private final Messages messages;
    private final Viewer viewer;
    private final HttpServletRequest request;
    private final Browser browser;
    private @Nullable Profile profile;
    private @Nullable Organisation organisation;

    @Inject
    MemberPage(
            Members members,
            Vocabulary vocabulary,
            OrganisationTable organisations,
            Messages messages,
            Viewer viewer,
            HttpServletRequest request,
            Browser browser) {
        this.members = members;
        this.vocabulary = vocabulary;
        this.organisations = organisations;
        this.messages = messages;
        this.viewer = viewer;
        this.request = request;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        var found = members.seeHandle(browser.value("handle"));
        profile = found;
        organisation = found.organisation() == null
                ? null
                : organisations.find(List.of(found.organisation())).stream()
                        .findFirst()
                        .orElse(null);
        request.setAttribute(SLOT_MEMBER, found.id());
    }

    private Profile profile() {
        return Objects.requireNonNull(profile);
    }

    /** As the person wishes it. */
    public String getName() {
        return profile().name();
    }

    /** What the person does. */
    public @Nullable String getHeadline() {
        return profile().headline();
    }

    /** A few sentences. */
    public @Nullable String getAbout() {
        return profile().about();
    }

    /** Language of headline and about. */
    public @Nullable String getLanguage() {
        return profile().language();
    }

    /** Whether the viewer looks at the own page. */
    public boolean isOwn() {
        return viewer.member().filter(profile().id()::equals).isPresent();
    }

    /** The picture made of threads. */
    public Monogram getMonogram() {
        return Monogram.of(profile().id().toString(), profile().name());
    }

    /** The commune. */
    public @Nullable String getPlace() {
        return profile().place() == null ? null : label(profile().place());
    }

    /** The organisation, if the viewer may see it. */
    public @Nullable Link getOrganisation() {
        return organisation == null ? null : new Link(organisation.handle(), organisation.name());
    }

    /** An organisation's address part and name. */
    public record Link(String handle, String name) {

        /** For EL. */
        public String getHandle() {
            return handle;
        }

        /** For EL. */
        public String getName() {
            return name;
        }
    }

    /** Whether there is anything to see below the head of the page. */
    public boolean isFacts() {
        return getAbout() != null
                || organisation != null
                || !profile().skills().isEmpty()
                || !profile().languages().isEmpty()
                || !profile().sectors().isEmpty()
                || !profile().topics().isEmpty();
    }

    /** Kinds in one line. */
    public String getKindsLine() {
        return String.join(" · ", getKinds());
    }

    /** Entrepreneur, coach …. */
    public List<String> getKinds() {
        return profile().kinds().stream()
                .map(kind -> vocabulary
                        .term(TermKind.KIND, kind)
                        .map(term -> term.label(viewer.language()))
                        .orElse(kind))
                .toList();
    }

    /** What the person can do. */
    public List<String> getSkills() {
        return labels(profile().skills());
    }

    /** Branches of trade. */
    public List<String> getSectors() {
        return labels(profile().sectors());
    }

    /** What the person cares about. */
    public List<String> getTopics() {
        return labels(profile().topics());
    }

    /** What the person speaks and how well, as one sentence. */
    public String getSpoken() {
        var each = profile().languages().stream()
                .map(skill -> messages.say(
                        viewer.language(),
                        MessageKey.parse("member.spoken"),
                        label(skill.term()),
                        messages.say(viewer.language(), MessageKey.parse("member.level." + skill.level()))))
                .toList();
        return Lists.and(each, viewer.language());
    }

    private List<String> labels(List<UUID> terms) {
        return terms.stream().map(this::label).toList();
    }

    private String label(UUID term) {
        return vocabulary
                .term(term)
                .map(found -> found.label(viewer.language()))
                .orElse("");
    }
}
