package org.interlace.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.media.Crop;
import org.interlace.api.media.NewPicture;
import org.interlace.api.media.PictureId;
import org.interlace.api.media.PictureOwner;
import org.interlace.api.media.Pictures;
import org.interlace.api.member.MemberId;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.Nearness;
import org.interlace.member.domain.Portrait;
import org.interlace.member.store.MemberTable;

/** Members' pictures of themselves: one each, seen by whom the member chose. */
@ApplicationScoped
public class Portraits implements PictureOwner {

    private final Members members;
    private final MemberTable table;
    private final Pictures pictures;
    private final Viewer viewer;

    @Inject
    Portraits(Members members, MemberTable table, Pictures pictures, Viewer viewer) {
        this.members = members;
        this.table = table;
        this.pictures = pictures;
        this.viewer = viewer;
    }

    @Override
    public String kind() {
        return Portrait.KIND;
    }

    @Override
    public boolean shows(PictureId picture, UUID subject) {
        try {
            var portrait = members.see(new MemberId(subject)).portrait();
            return portrait != null && portrait.picture().equals(picture.value());
        } catch (PortalException e) {
            return false;
        }
    }

    /** What everybody in a list shared by many may see. */
    public Map<UUID, Portrait> of(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : table.portraits(people, viewer.account().isPresent() ? Nearness.MEMBER : Nearness.VISITOR);
    }

    /** Puts one's own in the place of an older one, and says who sees it. */
    @Requires("member:profile:change")
    @Transactional
    public void put(byte[] file, Crop crop, String alternative, int version, Audience audience) {
        var own = members.mine();
        erase(own.id().value());
        pictures.store(new NewPicture(Portrait.KIND, own.id().value(), file, crop, alternative, null));
        show(version, audience);
    }

    /** Says again what it shows and who sees it. */
    @Requires("member:profile:change")
    @Transactional
    public void describe(String alternative, int version, Audience audience) {
        var portrait = members.mine().portrait();
        if (portrait != null) {
            pictures.describe(new PictureId(portrait.picture()), alternative, Optional.empty());
        }
        show(version, audience);
    }

    private void show(int version, Audience audience) {
        members.change(members.mine().id(), version, member -> {
            if (audience.compareTo(member.audiences().maximum(Field.PORTRAIT)) > 0) {
                throw new PortalException(MemberProblem.AUDIENCE_TOO_LARGE, "audiences.portrait");
            }
            var draft = new Draft(member);
            draft.audiences = draft.audiences.with(Field.PORTRAIT, audience);
            return draft.member();
        });
    }

    /** Takes one's own away. */
    @Requires("member:profile:change")
    @Transactional
    public void remove() {
        erase(members.mine().id().value());
    }

    private void erase(UUID subject) {
        pictures.of(Portrait.KIND, subject).forEach(picture -> pictures.erase(picture.id()));
    }
}
