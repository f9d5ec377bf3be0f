package org.interlace.member.domain;

import java.util.List;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer may see of a person. Fields the viewer may not see are empty, as if never filled in.
 *
 * @param visible false when the viewer may not know that this person is here
 */
public record Profile(
        MemberId id,
        String handle,
        boolean visible,
        String name,
        @Nullable String headline,
        @Nullable String about,
        @Nullable String language,
        List<String> kinds,
        @Nullable UUID place,
        @Nullable UUID organisation,
        List<UUID> skills,
        List<UUID> sectors,
        List<UUID> topics,
        List<LanguageSkill> languages,
        List<FieldValue> fields,
        @Nullable Portrait portrait,
        int version) {

    static Profile of(Member member, Nearness viewer) {
        var audiences = member.audiences();
        return new Profile(
                member.id(),
                member.handle(),
                sees(audiences, Field.NAME, viewer),
                sees(audiences, Field.NAME, viewer) ? member.name() : "",
                sees(audiences, Field.HEADLINE, viewer) ? member.headline() : null,
                sees(audiences, Field.ABOUT, viewer) ? member.about() : null,
                member.language(),
                sees(audiences, Field.KINDS, viewer) ? member.kinds() : List.of(),
                sees(audiences, Field.PLACE, viewer) ? member.place() : null,
                sees(audiences, Field.ORGANISATION, viewer) ? member.organisation() : null,
                sees(audiences, Field.SKILLS, viewer) ? member.skills() : List.of(),
                sees(audiences, Field.SECTORS, viewer) ? member.sectors() : List.of(),
                sees(audiences, Field.TOPICS, viewer) ? member.topics() : List.of(),
                sees(audiences, Field.LANGUAGES, viewer) ? member.languages() : List.of(),
                member.fields().stream()
                        .filter(value -> value.seenBy(member, viewer))
                        .toList(),
                sees(audiences, Field.PORTRAIT, viewer) ? member.portrait() : null,
                member.version());
    }

    private static boolean sees(Audiences audiences, Field field, Nearness viewer) {
        return audiences.of(field).includes(viewer);
    }
}
