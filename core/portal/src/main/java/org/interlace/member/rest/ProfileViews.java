package org.interlace.member.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.LanguageSkill;
import org.interlace.member.domain.Member;
import org.interlace.member.domain.Profile;
import org.interlace.organisation.domain.Organisation;
import org.interlace.organisation.store.OrganisationTable;
import org.interlace.vocabulary.Term;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Profiles as JSON. */
@ApplicationScoped
public class ProfileViews {

    private final Vocabulary vocabulary;
    private final OrganisationTable organisations;
    private final Viewer viewer;

    @Inject
    ProfileViews(Vocabulary vocabulary, OrganisationTable organisations, Viewer viewer) {
        this.viewer = viewer;
        this.organisations = organisations;
        this.vocabulary = vocabulary;
    }

    /** A person, with the fields the caller may see. */
    public record ProfileView(
            String id,
            String handle,
            String name,
            @Nullable String headline,
            @Nullable String about,
            @Nullable String language,
            List<String> kinds,
            @Nullable String place,
            List<String> skills,
            List<String> sectors,
            List<String> topics,
            Map<String, String> languages,
            @Nullable String organisation,
            Map<String, FieldView> fields,
            int version,
            @Nullable OwnView own) {}

    /**
     * An answer to a field that the operator defined.
     *
     * @param kind of value: line, text, choice, choices, yes-no, number, date or link
     * @param answer one text, or the keys of what was chosen
     * @param audience who sees it; only the person reads that
     */
    public record FieldView(
            String label,
            String kind,
            List<String> answer,
            @Nullable String audience) {}

    /**
     * What only the person reads.
     *
     * @param audiences who sees each field
     * @param maxima the largest audience the operator allows
     */
    public record OwnView(@Nullable String latinName, Map<String, String> audiences, Map<String, String> maxima) {}

    /** @param own the same person as the tables have it, when it is the caller; or null */
    ProfileView of(Profile profile, @Nullable Member own) {
        var languages = new TreeMap<String, String>();
        for (LanguageSkill skill : profile.languages()) {
            vocabulary.term(skill.term()).ifPresent(term -> languages.put(term.key(), skill.level()));
        }
        return new ProfileView(
                profile.id().toString(),
                profile.handle(),
                profile.name(),
                profile.headline(),
                profile.about(),
                profile.language(),
                profile.kinds(),
                profile.place() == null
                        ? null
                        : vocabulary.term(profile.place()).map(Term::key).orElse(null),
                keys(profile.skills()),
                keys(profile.sectors()),
                keys(profile.topics()),
                languages,
                organisation(profile),
                fields(profile, own != null),
                profile.version(),
                own == null ? null : own(own));
    }

    private Map<String, FieldView> fields(Profile profile, boolean own) {
        var fields = new TreeMap<String, FieldView>();
        for (var value : profile.fields()) {
            var field = value.field();
            fields.put(
                    field.key(),
                    new FieldView(
                            field.label(viewer.language()),
                            field.kind().word(),
                            value.answer(),
                            own ? value.audience().word() : null));
        }
        return fields;
    }

    private @Nullable String organisation(Profile profile) {
        return profile.organisation() == null
                ? null
                : organisations.find(List.of(profile.organisation())).stream()
                        .map(Organisation::handle)
                        .findFirst()
                        .orElse(null);
    }

    private static OwnView own(Member member) {
        var audiences = new TreeMap<String, String>();
        var maxima = new TreeMap<String, String>();
        for (var field : Field.values()) {
            audiences.put(field.word(), member.audiences().chosen(field).word());
            maxima.put(field.word(), member.audiences().maximum(field).word());
        }
        return new OwnView(member.latinName(), audiences, maxima);
    }

    private List<String> keys(List<UUID> terms) {
        return vocabulary.terms(terms).stream().map(Term::key).toList();
    }
}
