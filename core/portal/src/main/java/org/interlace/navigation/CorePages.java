package org.interlace.navigation;

import java.util.List;
import org.interlace.api.message.MessageKey;
import org.interlace.api.page.Access;
import org.interlace.api.page.MenuEntry;
import org.interlace.api.page.MenuPlace;
import org.interlace.api.page.PagePath;
import org.interlace.api.page.PageRule;
import org.interlace.api.permission.Permission;
import org.interlace.mail.MailOffice;
import org.interlace.notification.PhoneList;
import org.interlace.registry.Plugins;

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
            page("/account", "account", "account.xhtml", Access.signedIn()),
            page("/logout", "account", "logout.xhtml", Access.signedIn()),
            page("/notifications", "notification", "list.xhtml", Access.signedIn()),
            page("/notifications/{id}", "notification", "notification.xhtml", Access.signedIn()),
            page("/account/notifications", "notification", "cadence.xhtml", Access.signedIn()),
            page("/unsubscribe/{token}", "notification", "unsubscribe.xhtml", Access.everyone()),
            page("/admin/mail", "mail", "list.xhtml", Access.granted(MailOffice.READ)),
            page("/admin/mail/{id}", "mail", "mail.xhtml", Access.granted(MailOffice.READ)),
            page("/admin/mail/phone", "notification", "phone.xhtml", Access.granted(PhoneList.TELL)),
            page("/admin/plugins", "registry", "plugins.xhtml", Access.granted(Plugins.SWITCH)),
            page("/admin", "registry", "plugins.xhtml", Access.granted(Plugins.SWITCH)),
            page("/admin/sample-data", "sample", "sample.xhtml", Access.granted(REMOVE_SAMPLE)));

    /** The core's menu entries. */
    public static final List<MenuEntry> MENU = List.of(
            entry(MenuPlace.MAIN, 100, "navigation.directory", "directory", "list.xhtml"),
            entry(MenuPlace.ADMINISTRATION, 100, "navigation.plugins", "registry", "plugins.xhtml"),
            entry(MenuPlace.ACCOUNT, 200, "notification.choice.title", "notification", "cadence.xhtml"),
            entry(MenuPlace.ADMINISTRATION, 150, "navigation.mail", "mail", "list.xhtml"),
            entry(MenuPlace.ADMINISTRATION, 160, "navigation.phone", "notification", "phone.xhtml"),
            entry(MenuPlace.ADMINISTRATION, 200, "navigation.sample", "sample", "sample.xhtml"));

    private CorePages() {}

    private static PageRule page(String address, String owner, String file, Access access) {
        return new PageRule(address, new PagePath(owner, file), access);
    }

    private static MenuEntry entry(MenuPlace place, int order, String label, String owner, String file) {
        return new MenuEntry(place, order, MessageKey.parse(label), new PagePath(owner, file));
    }
}
