package org.interlace.member.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.interlace.member.domain.LanguageSkill;
import org.interlace.member.domain.Profile;
import org.interlace.vocabulary.Term;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Profiles as JSON. */
@ApplicationScoped
public class ProfileViews {

    private final Vocabulary vocabulary;

    @Inject
    ProfileViews(Vocabulary vocabulary) {
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
            int version) {}

    ProfileView of(Profile profile) {
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
                profile.version());
    }

    private List<String> keys(List<UUID> terms) {
        return vocabulary.terms(terms).stream().map(Term::key).toList();
    }
}
