package org.interlace.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.member.Members;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.Member;
import org.interlace.member.domain.Profile;
import org.interlace.organisation.domain.Organisation;
import org.interlace.organisation.store.OrganisationTable;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Lists;
import org.interlace.shell.web.Markup;
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
    private final DefinedFields defined;
    private final Messages messages;
    private final Viewer viewer;
    private final HttpServletRequest request;
    private final Browser browser;
    private @Nullable Profile profile;
    private @Nullable Member own;
    private @Nullable SeenAs as;
    private @Nullable Organisation organisation;

    @Inject
    MemberPage(
            Members members,
            Vocabulary vocabulary,
            OrganisationTable organisations,
            DefinedFields defined,
            Messages messages,
            Viewer viewer,
            HttpServletRequest request,
            Browser browser) {
        this.members = members;
        this.vocabulary = vocabulary;
        this.organisations = organisations;
        this.defined = defined;
        this.messages = messages;
        this.viewer = viewer;
        this.request = request;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        var found = members.seeHandle(browser.value("handle"));
        if (viewer.member().filter(found.id()::equals).isPresent()) {
            own = members.mine();
            as = SeenAs.of(browser.value("as")).orElse(null);
            found = as == null ? found : own.seenBy(as.nearness());
        }
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

    /** Whether the owner looks at the own page with the own eyes. */
    public boolean isOwn() {
        return own != null && as == null;
    }

    /** Whether it is the owner, whoever's eyes are borrowed. */
    public boolean isOwner() {
        return own != null;
    }

    /** Who sees the name, and so finds this person. */
    public String getNameSeenBy() {
        return seenBy(Field.NAME);
    }

    private Monogram getMonogram() {
        return Monogram.of(profile().id().toString(), profile().name());
    }

    /** The picture, or the woven one in its place. */
    public Markup.Written getPicture() {
        var portrait = profile().portrait();
        return out -> out.portrait(
                portrait == null ? null : portrait.large(),
                portrait == null ? "" : portrait.alternative(),
                getMonogram(),
                "large");
    }

    /** Who sees the picture. */
    public String getPictureSeenBy() {
        return seenBy(Field.PORTRAIT);
    }

    /** The commune. */
    public @Nullable String getPlace() {
        return profile().place() == null ? null : label(profile().place());
    }

    /** Where the owner may look from, with the place chosen now. */
    public List<SeenAs.Link> getPlaces() {
        return SeenAs.links(as, key -> messages.say(viewer.language(), MessageKey.parse(key)));
    }

    /** Whether the owner looks with the eyes of somebody else. */
    public boolean isSeenAs() {
        return as != null;
    }

    /** Whether somebody that near finds this person at all. */
    public boolean isVisible() {
        return profile().visible();
    }

    /** Whether something was saved a moment ago. */
    public boolean isSaved() {
        return isOwn() && !browser.value("saved").isEmpty();
    }

    /** Everything below the head of the page. */
    public Markup.Written getFacts() {
        var rows = new ArrayList<Facts.Row>();
        if (isOwn()) {
            rows.add(row(Field.HEADLINE, ProfileSection.WORDS, Facts.text(getHeadline(), getLanguage())));
            rows.add(row(Field.KINDS, ProfileSection.KINDS, Facts.text(getKindsLine(), null)));
            rows.add(row(Field.PLACE, ProfileSection.PLACE, Facts.text(getPlace(), null)));
        }
        rows.add(row(Field.ABOUT, ProfileSection.WORDS, Facts.text(getAbout(), getLanguage())));
        rows.addAll(defined.facts(profile(), isOwn() ? own : null));
        rows.add(row(Field.SKILLS, ProfileSection.SKILLS, Facts.tags(getSkills())));
        rows.add(row(Field.LANGUAGES, ProfileSection.LANGUAGES, Facts.text(getSpoken(), null)));
        rows.add(row(Field.SECTORS, ProfileSection.SECTORS, Facts.tags(getSectors())));
        rows.add(row(Field.TOPICS, ProfileSection.TOPICS, Facts.tags(getTopics())));
        rows.add(row(Field.ORGANISATION, ProfileSection.ORGANISATION, organisationLink()));
        return new Facts(rows);
    }

    private Facts.Row row(Field field, ProfileSection section, Markup.@Nullable Written value) {
        var label = messages.say(viewer.language(), MessageKey.parse("member." + field.word()));
        return new Facts.Row(label, value, isOwn() ? new Facts.Pencil(section.word(), seenBy(field)) : null);
    }

    private String seenBy(Field field) {
        var audience = Objects.requireNonNull(own).audiences().of(field);
        return messages.say(viewer.language(), MessageKey.parse("member.audience." + audience.word()));
    }

    private Markup.@Nullable Written organisationLink() {
        var found = organisation;
        return found == null
                ? null
                : out -> out.begin("a")
                        .attribute("href", "/organisations/" + found.handle())
                        .whole("bdi", found.name())
                        .end("a");
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
