package org.interlace.member;

import java.util.List;
import java.util.UUID;
import org.interlace.member.domain.Audiences;
import org.interlace.member.domain.FieldValue;
import org.interlace.member.domain.LanguageSkill;
import org.interlace.member.domain.Member;
import org.jspecify.annotations.Nullable;

/** A member while being changed. */
final class Draft {

    private final Member before;
    String handle;
    String name;

    @Nullable
    String latinName;

    @Nullable
    String headline;

    @Nullable
    String about;

    @Nullable
    String language;

    List<String> kinds;

    @Nullable
    UUID place;

    @Nullable
    UUID organisation;

    List<UUID> skills;
    List<UUID> sectors;
    List<UUID> topics;
    List<LanguageSkill> languages;
    List<FieldValue> fields;
    Audiences audiences;

    Draft(Member member) {
        before = member;
        handle = member.handle();
        name = member.name();
        latinName = member.latinName();
        headline = member.headline();
        about = member.about();
        language = member.language();
        kinds = member.kinds();
        place = member.place();
        organisation = member.organisation();
        skills = member.skills();
        sectors = member.sectors();
        topics = member.topics();
        languages = member.languages();
        fields = member.fields();
        audiences = member.audiences();
    }

    Member member() {
        return new Member(
                before.id(),
                handle,
                name,
                latinName,
                headline,
                about,
                language,
                kinds,
                place,
                organisation,
                skills,
                sectors,
                topics,
                languages,
                fields,
                before.portrait(),
                audiences,
                before.joined(),
                before.version());
    }
}
