package org.interlace.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.interlace.api.member.MemberId;
import org.interlace.member.domain.Member;
import org.interlace.member.domain.Profile;
import org.interlace.member.store.FieldTable;
import org.interlace.organisation.domain.Organisation;
import org.interlace.organisation.store.OrganisationTable;
import org.interlace.vocabulary.Vocabulary;

/** Changes one's own profile by a JSON merge patch. */
@ApplicationScoped
public class ProfilePatch {

    private final Members members;
    private final Vocabulary vocabulary;
    private final OrganisationTable organisations;
    private final FieldTable fields;

    @Inject
    ProfilePatch(Members members, Vocabulary vocabulary, OrganisationTable organisations, FieldTable fields) {
        this.fields = fields;
        this.organisations = organisations;
        this.members = members;
        this.vocabulary = vocabulary;
    }

    /** Applies one; see {@link MemberEdit} for the names it may hold. */
    public Profile apply(MemberId id, int version, JsonObject patch) {
        return members.change(id, version, member -> edit(member).apply(patch));
    }

    private MemberEdit edit(Member member) {
        return new MemberEdit(
                member,
                vocabulary,
                handle -> organisations.byHandle(handle).map(Organisation::id),
                fields.all().values());
    }
}
