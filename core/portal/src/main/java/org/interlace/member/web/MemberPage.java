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
import org.interlace.member.Members;
import org.interlace.member.domain.Profile;
import org.interlace.organisation.Organisations;
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
    private final Organisations organisations;
    private final Viewer viewer;
    private final HttpServletRequest request;
    private @Nullable Profile profile;

    @Inject
    MemberPage(
            Members members,
            Vocabulary vocabulary,
            Organisations organisations,
            Viewer viewer,
            HttpServletRequest request) {
        this.members = members;
        this.vocabulary = vocabulary;
        this.organisations = organisations;
        this.viewer = viewer;
        this.request = request;
    }

    @PostConstruct
    void open() {
        var found = members.seeHandle(Objects.requireNonNullElse(request.getParameter("handle"), ""));
        profile = found;
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
    public @Nullable String getOrganisation() {
        return profile().organisation() == null
                ? null
                : organisations.name(profile().organisation()).orElse(null);
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

    /** What the person speaks. */
    public List<Spoken> getLanguages() {
        return profile().languages().stream()
                .map(skill -> new Spoken(label(skill.term()), "member.level." + skill.level()))
                .toList();
    }

    /** A language and how well. */
    public record Spoken(String name, String level) {

        /** For EL. */
        public String getName() {
            return name;
        }

        /** Key of the level's text, for EL. */
        public String getLevel() {
            return level;
        }
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
