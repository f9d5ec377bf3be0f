package org.interlace.navigation;

import java.util.List;
import org.interlace.account.Codes;
import org.interlace.api.message.MessageKey;
import org.interlace.api.page.Access;
import org.interlace.api.page.MenuEntry;
import org.interlace.api.page.MenuPlace;
import org.interlace.api.page.PagePath;
import org.interlace.api.page.PageRule;
import org.interlace.api.permission.Permission;
import org.interlace.joining.Applications;
import org.interlace.joining.Invitations;
import org.interlace.registry.Plugins;
import org.interlace.safety.Audit;

/** The core's own pages, declared as a plugin declares its own. */
public final class CorePages {

    /** May remove the sample community. */
    public static final Permission REMOVE_SAMPLE = new Permission("sample", "community", "remove");

    /** Every address of the core. */
    public static final List<PageRule> PAGES = List.of(
            page("/", "shell", "home.xhtml", Access.everyone()),
            page("/directory", "directory", "list.xhtml", Access.everyone()),
            page("/members/{handle}", "member", "member.xhtml", Access.everyone()),
            page("/organisations/{handle}", "organisation", "organisation.xhtml", Access.everyone()),
            page("/login", "account", "login.xhtml", Access.everyone()),
            page("/login/forgotten", "account", "forgotten.xhtml", Access.everyone()),
            page("/login/forgotten/{code}", "account", "forgotten-link.xhtml", Access.everyone()),
            page("/login/link", "account", "link.xhtml", Access.everyone()),
            page("/login/link/{code}", "account", "link-enter.xhtml", Access.everyone()),
            page("/login/sent", "account", "sent.xhtml", Access.everyone()),
            page("/account", "account", "account.xhtml", Access.signedIn()),
            page("/account/password", "account", "password.xhtml", Access.signedIn()),
            page("/account/email", "account", "email.xhtml", Access.signedIn()),
            page("/account/email/{code}", "account", "email-link.xhtml", Access.everyone()),
            page("/account/tokens", "account", "tokens.xhtml", Access.signedIn()),
            page("/account/seen", "safety", "seen.xhtml", Access.signedIn()),
            page("/admin/audit", "safety", "audit.xhtml", Access.granted(Audit.READ)),
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
            page("/admin/plugins", "registry", "plugins.xhtml", Access.granted(Plugins.SWITCH)),
            page("/admin", "registry", "plugins.xhtml", Access.granted(Plugins.SWITCH)),
            page("/admin/sample-data", "sample", "sample.xhtml", Access.granted(REMOVE_SAMPLE)));

    /** The core's menu entries. */
    public static final List<MenuEntry> MENU = List.of(
            entry(MenuPlace.MAIN, 100, "navigation.directory", "directory", "list.xhtml"),
            entry(MenuPlace.ADMINISTRATION, 50, "joining.applications", "joining", "applications.xhtml"),
            entry(MenuPlace.ADMINISTRATION, 60, "joining.invitations", "joining", "invitations.xhtml"),
            entry(MenuPlace.ADMINISTRATION, 70, "joining.codes", "joining", "codes.xhtml"),
            entry(MenuPlace.ADMINISTRATION, 100, "navigation.plugins", "registry", "plugins.xhtml"),
            entry(MenuPlace.ADMINISTRATION, 150, "navigation.audit", "safety", "audit.xhtml"),
            entry(MenuPlace.ADMINISTRATION, 200, "navigation.sample", "sample", "sample.xhtml"));

    private CorePages() {}

    private static PageRule page(String address, String owner, String file, Access access) {
        return new PageRule(address, new PagePath(owner, file), access);
    }

    private static MenuEntry entry(MenuPlace place, int order, String label, String owner, String file) {
        return new MenuEntry(place, order, MessageKey.parse(label), new PagePath(owner, file));
    }
}
