package org.interlace.navigation;

import java.util.List;
import org.interlace.account.Accounts;
import org.interlace.account.Codes;
import org.interlace.account.RoleEditing;
import org.interlace.administration.Desk;
import org.interlace.administration.People;
import org.interlace.api.page.Access;
import org.interlace.api.page.PagePath;
import org.interlace.api.page.PageRule;
import org.interlace.api.permission.Permission;
import org.interlace.joining.Applications;
import org.interlace.joining.Invitations;
import org.interlace.mail.MailOffice;
import org.interlace.member.FieldDefinitions;
import org.interlace.member.ParityFigures;
import org.interlace.notification.PhoneList;
import org.interlace.privacy.ProcessingRegister;
import org.interlace.registry.Plugins;
import org.interlace.room.RoomInvitation;
import org.interlace.safety.ActingForMembers;
import org.interlace.safety.Audit;
import org.interlace.safety.Moderation;
import org.interlace.safety.TrustedNaming;
import org.interlace.tie.TieSuggestions;
import org.interlace.vocabulary.TermEditing;

/** The core's own pages, declared as a plugin declares its own. */
public final class CorePages {

    /** May remove the sample community. */
    public static final Permission REMOVE_SAMPLE = new Permission("sample", "community", "remove");

    /** Every address of the core. */
    public static final List<PageRule> PAGES = List.of(
            page("/", "shell", "home.xhtml", Access.everyone()),
            page("/directory", "directory", "list.xhtml", Access.everyone()),
            page("/members/{handle}", "member", "member.xhtml", Access.everyone()),
            page("/profile/picture", "member", "picture.xhtml", Access.signedIn())
                    .withFiles(),
            page("/profile/gender", "member", "gender.xhtml", Access.signedIn()),
            page("/profile/{section}", "member", "edit.xhtml", Access.signedIn()),
            page("/organisations", "organisation", "list.xhtml", Access.everyone()),
            page("/organisations/{handle}/edit", "organisation", "edit.xhtml", Access.signedIn())
                    .withFiles(),
            page("/projects", "project", "list.xhtml", Access.everyone()),
            page("/projects/new", "project", "edit.xhtml", Access.signedIn()),
            page("/projects/{handle}", "project", "project.xhtml", Access.everyone()),
            page("/projects/{handle}/edit", "project", "edit.xhtml", Access.signedIn()),
            page("/organisations/{handle}", "organisation", "organisation.xhtml", Access.everyone()),
            page("/login", "account", "login.xhtml", Access.everyone()),
            page("/network", "tie", "network.xhtml", Access.signedIn()),
            page("/network/code", "tie", "code.xhtml", Access.signedIn()),
            page("/admin/ties", "tie", "suggest.xhtml", Access.granted(TieSuggestions.SUGGEST)),
            page("/rooms", "room", "rooms.xhtml", Access.signedIn()),
            page("/rooms/{id}", "room", "room.xhtml", Access.signedIn()),
            page("/rooms/with/{handle}", "room", "with.xhtml", Access.signedIn()),
            page("/members/{handle}/conversation", "room", "invite.xhtml", Access.granted(RoomInvitation.INVITE)),
            page("/circles", "circle", "list.xhtml", Access.signedIn()),
            page("/circles/new", "circle", "new.xhtml", Access.signedIn()),
            page("/circles/{handle}", "circle", "circle.xhtml", Access.signedIn()),
            page("/requests", "request", "requests.xhtml", Access.signedIn()),
            page("/answers/done", "request", "answered.xhtml", Access.everyone()),
            page("/answers/{token}", "request", "answer.xhtml", Access.everyone()),
            page("/account", "account", "account.xhtml", Access.signedIn()),
            page("/members/{handle}/block", "safety", "block.xhtml", Access.signedIn()),
            page("/members/{handle}/report", "safety", "report.xhtml", Access.signedIn()),
            page("/safety", "safety", "safety.xhtml", Access.signedIn()),
            page("/concerns", "safety", "concerns.xhtml", Access.signedIn()),
            page("/away", "safety", "away.xhtml", Access.everyone()),
            page("/account/acting", "safety", "acting.xhtml", Access.signedIn()),
            page("/admin/acting", "safety", "acting-staff.xhtml", Access.granted(ActingForMembers.ACT)),
            page("/admin/reports", "safety", "reports.xhtml", Access.granted(Moderation.HANDLE)),
            page("/admin/reports/{id}", "safety", "case.xhtml", Access.granted(Moderation.HANDLE)),
            page("/admin/trusted", "safety", "trusted.xhtml", Access.granted(TrustedNaming.NAME)),
            page("/account/blocks", "safety", "blocks.xhtml", Access.signedIn()),
            page("/login/forgotten", "account", "forgotten.xhtml", Access.everyone()),
            page("/login/forgotten/{code}", "account", "forgotten-link.xhtml", Access.everyone()),
            page("/login/link", "account", "link.xhtml", Access.everyone()),
            page("/login/link/{code}", "account", "link-enter.xhtml", Access.everyone()),
            page("/login/sent", "account", "sent.xhtml", Access.everyone()),
            page("/account/password", "account", "password.xhtml", Access.signedIn()),
            page("/account/email", "account", "email.xhtml", Access.signedIn()),
            page("/account/email/{code}", "account", "email-link.xhtml", Access.everyone()),
            page("/account/tokens", "account", "tokens.xhtml", Access.signedIn()),
            page("/account/seen", "safety", "seen.xhtml", Access.signedIn()),
            page("/admin/audit", "safety", "audit.xhtml", Access.granted(Audit.READ)),
            page("/account/data", "privacy", "data.xhtml", Access.signedIn()),
            page("/account/data/erase", "privacy", "erase.xhtml", Access.signedIn()),
            page("/account/erased", "privacy", "erased.xhtml", Access.everyone()),
            page("/privacy", "privacy", "notice.xhtml", Access.everyone()),
            page("/admin/register", "privacy", "register.xhtml", Access.granted(ProcessingRegister.READ)),
            page("/login/code", "joining", "code.xhtml", Access.everyone()),
            page("/invitation/{code}", "joining", "invitation.xhtml", Access.everyone()),
            page("/apply", "joining", "apply.xhtml", Access.everyone()),
            page("/apply/sent", "joining", "apply-sent.xhtml", Access.everyone()),
            page("/apply/done", "joining", "apply-done.xhtml", Access.everyone()),
            page("/apply/{code}", "joining", "apply-confirm.xhtml", Access.everyone()),
            page("/admin/applications", "joining", "applications.xhtml", Access.granted(Applications.DECIDE)),
            page("/admin/applications/new", "joining", "application-new.xhtml", Access.granted(Applications.DECIDE)),
            page("/admin/applications/{id}", "joining", "application.xhtml", Access.granted(Applications.DECIDE)),
            page("/admin/invitations", "joining", "invitations.xhtml", Access.granted(Invitations.INVITE)),
            page("/admin/invitations/new", "joining", "invite.xhtml", Access.granted(Invitations.INVITE)),
            page("/admin/invitations/many", "joining", "many.xhtml", Access.granted(Invitations.INVITE)),
            page("/admin/invitations/{id}/sheet", "joining", "sheet.xhtml", Access.granted(Invitations.INVITE)),
            page("/admin/codes", "joining", "codes.xhtml", Access.granted(Codes.GIVE)),
            page("/logout", "account", "logout.xhtml", Access.signedIn()),
            page("/notifications", "notification", "list.xhtml", Access.signedIn()),
            page("/notifications/{id}", "notification", "notification.xhtml", Access.signedIn()),
            page("/account/notifications", "notification", "cadence.xhtml", Access.signedIn()),
            page("/account/availability", "availability", "availability.xhtml", Access.signedIn()),
            page("/unsubscribe/{token}", "notification", "unsubscribe.xhtml", Access.everyone()),
            page("/admin/mail", "mail", "list.xhtml", Access.granted(MailOffice.READ)),
            page("/admin/mail/{id}", "mail", "mail.xhtml", Access.granted(MailOffice.READ)),
            page("/admin/mail/phone", "notification", "phone.xhtml", Access.granted(PhoneList.TELL)),
            page("/admin/members", "administration", "members.xhtml", Access.granted(People.READ)),
            page("/admin/members/new", "administration", "new.xhtml", Access.granted(Accounts.CREATE)),
            page("/admin/members/{id}", "administration", "member.xhtml", Access.granted(People.READ)),
            page("/admin/roles", "account", "roles.xhtml", Access.granted(RoleEditing.EDIT)),
            page("/admin/roles/{name}", "account", "role.xhtml", Access.granted(RoleEditing.EDIT)),
            page("/admin/plugins", "registry", "plugins.xhtml", Access.granted(Plugins.SWITCH)),
            page("/admin", "administration", "desk.xhtml", Access.granted(Desk.OPEN)),
            page("/admin/vocabularies", "vocabulary", "kinds.xhtml", Access.granted(TermEditing.EDIT)),
            page("/admin/vocabularies/{kind}", "vocabulary", "terms.xhtml", Access.granted(TermEditing.EDIT)),
            page("/admin/vocabularies/{kind}/{id}", "vocabulary", "term.xhtml", Access.granted(TermEditing.EDIT)),
            page("/admin/parity", "member", "parity.xhtml", Access.granted(ParityFigures.READ)),
            page("/admin/fields", "member", "fields.xhtml", Access.granted(FieldDefinitions.DEFINE)),
            page("/admin/fields/{key}", "member", "field.xhtml", Access.granted(FieldDefinitions.DEFINE)),
            page("/admin/sample-data", "sample", "sample.xhtml", Access.granted(REMOVE_SAMPLE)));

    private CorePages() {}

    private static PageRule page(String address, String owner, String file, Access access) {
        return new PageRule(address, new PagePath(owner, file), access);
    }
}
