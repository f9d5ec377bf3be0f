package org.interlace.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.media.Crop;
import org.interlace.api.media.NewPicture;
import org.interlace.api.media.PictureId;
import org.interlace.api.media.PictureOwner;
import org.interlace.api.media.Pictures;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberNames;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.api.safety.Reach;
import org.interlace.api.text.Letters;
import org.interlace.member.domain.ValueKind;
import org.interlace.organisation.domain.Organisation;
import org.interlace.organisation.domain.Representative;
import org.interlace.organisation.store.OrganisationTable;
import org.interlace.organisation.store.RepresentativeTable;

/**
 * Changes organisations: staff, and members who confirmed that they speak for one. Its name and kind are for staff, so
 * that nobody passes for another house.
 */
@ApplicationScoped
public class OrganisationEdits implements PictureOwner {

    /** May change any organisation. */
    public static final Permission EDIT = new Permission("organisation", "organisation", "edit");

    /** The kind of its picture. */
    public static final String LOGO = "organisation.logo";

    /** The kinds there are. */
    public static final List<String> KINDS = List.of("incubator", "company", "public-service", "association", "school");

    private final OrganisationTable table;
    private final RepresentativeTable representatives;
    private final MemberNames names;
    private final Pictures pictures;
    private final Reach reach;
    private final Viewer viewer;
    private final Clock clock;
    private final Instance<AuditLog> audit;

    @Inject
    OrganisationEdits(
            OrganisationTable table,
            RepresentativeTable representatives,
            MemberNames names,
            Pictures pictures,
            Reach reach,
            Viewer viewer,
            Clock clock,
            Instance<AuditLog> audit) {
        this.table = table;
        this.representatives = representatives;
        this.names = names;
        this.pictures = pictures;
        this.reach = reach;
        this.viewer = viewer;
        this.clock = clock;
        this.audit = audit;
    }

    /** Organisations are open to everyone, and so are their pictures. */
    @Override
    public boolean shows(PictureId picture, UUID subject) {
        return true;
    }

    @Override
    public String kind() {
        return LOGO;
    }

    /** One by its address. */
    public Organisation find(String handle) {
        return table.byHandle(handle).orElseThrow(() -> new PortalException(OrganisationProblem.ABSENT));
    }

    /** Whether whoever asks may change it. */
    public boolean editable(Organisation organisation) {
        return viewer.may(EDIT)
                || viewer.member()
                        .map(own -> representatives.of(organisation.id()).stream()
                                .anyMatch(one -> one.confirmed() && one.member().equals(own)))
                        .orElse(false);
    }

    /** Whether whoever asks may change its name and kind. */
    public boolean staff() {
        return viewer.may(EDIT);
    }

    /**
     * One to change.
     *
     * @throws PortalException {@link OrganisationProblem#NOT_YOURS} for anybody else
     */
    public Organisation mine(String handle) {
        var found = find(handle);
        if (!editable(found)) {
            throw new PortalException(OrganisationProblem.NOT_YOURS);
        }
        return found;
    }

    /** Replaces what is written about it, if nobody did since. */
    @Transactional
    public void change(Organisation wished) {
        var before = mine(wished.handle());
        check(wished);
        var kept = staff() ? wished : wished.named(before.name(), before.kind());
        if (!before.id().equals(wished.id()) || !table.replace(kept)) {
            throw new PortalException(OrganisationProblem.STALE);
        }
        note("organisation.act.changed", Optional.empty(), before);
    }

    private static void check(Organisation wished) {
        if (wished.name().isBlank() || !ValueKind.LINE.fits(List.of(wished.name())) || !KINDS.contains(wished.kind())) {
            throw new PortalException(OrganisationProblem.BAD_NAME, "name");
        }
        if (wished.descriptions().values().stream()
                .anyMatch(text -> !ValueKind.TEXT.fits(List.of(text)) || Letters.broken(text))) {
            throw new PortalException(OrganisationProblem.BAD_TEXT, "description");
        }
        if (wished.website() != null && !ValueKind.LINK.fits(List.of(wished.website()))) {
            throw new PortalException(OrganisationProblem.BAD_WEBSITE, "website");
        }
    }

    /** Puts its picture in the place of an older one. */
    @Transactional
    public void picture(String handle, byte[] file, Crop crop, String alternative) {
        var organisation = mine(handle);
        pictures.of(LOGO, organisation.id()).forEach(old -> pictures.erase(old.id()));
        pictures.store(new NewPicture(LOGO, organisation.id(), file, crop, alternative, null));
    }

    /** Who speaks for it; those who have not confirmed only for who may change it. */
    public List<Representative> representatives(Organisation organisation) {
        boolean all = editable(organisation);
        return representatives.of(organisation.id()).stream()
                .filter(one -> all || one.confirmed() || isMe(one))
                .toList();
    }

    private boolean isMe(Representative one) {
        return viewer.member().filter(one.member()::equals).isPresent();
    }

    /** Proposes that a member speaks for it; the member confirms. Whoever cannot be seen cannot be proposed. */
    @Transactional
    public void propose(String handle, String member) {
        var organisation = mine(handle);
        var person =
                names.byHandle(member).orElseThrow(() -> new PortalException(OrganisationProblem.NOBODY, "member"));
        viewer.member().ifPresent(own -> reach.require(own, List.of(person.id())));
        representatives.propose(organisation.id(), person.id(), clock.instant());
        note("organisation.act.proposed", Optional.of(person.id()), organisation);
    }

    /** The member confirms. */
    @Transactional
    public void confirm(UUID id) {
        var one = representatives.find(id).filter(this::isMe);
        representatives.confirm(
                one.orElseThrow(() -> new PortalException(OrganisationProblem.ABSENT))
                        .id(),
                clock.instant());
    }

    /** The member says no or no longer, or who may change the organisation ends it; repeating changes nothing. */
    @Transactional
    public void end(String handle, UUID id) {
        var organisation = find(handle);
        representatives
                .find(id)
                .filter(one -> one.organisation().equals(organisation.id()))
                .filter(one -> isMe(one) || editable(organisation))
                .ifPresent(one -> {
                    representatives.remove(id);
                    note("organisation.act.ended", Optional.of(one.member()), organisation);
                });
    }

    private void note(String act, Optional<MemberId> about, Organisation organisation) {
        if (viewer.may(EDIT)) {
            audit.stream()
                    .findFirst()
                    .ifPresent(log -> log.note(
                            MessageKey.parse(act), about, organisation.id().toString()));
        }
    }
}
