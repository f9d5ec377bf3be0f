package org.interlace.navigation;

import java.util.List;
import java.util.Set;
import org.interlace.api.message.MessageKey;
import org.interlace.api.page.Access;
import org.interlace.api.page.MenuEntry;
import org.interlace.api.page.MenuPlace;
import org.interlace.api.page.PagePath;
import org.interlace.api.page.PageRule;
import org.interlace.api.permission.Permission;
import org.interlace.member.FieldDefinitions;
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
            page("/profile/picture", "member", "picture.xhtml", Access.signedIn()),
            page("/profile/gender", "member", "gender.xhtml", Access.signedIn()),
            page("/profile/{section}", "member", "edit.xhtml", Access.signedIn()),
            page("/organisations", "organisation", "list.xhtml", Access.everyone()),
            page("/organisations/{handle}/edit", "organisation", "edit.xhtml", Access.signedIn()),
            page("/projects", "project", "list.xhtml", Access.everyone()),
            page("/projects/new", "project", "edit.xhtml", Access.signedIn()),
            page("/projects/{handle}", "project", "project.xhtml", Access.everyone()),
            page("/projects/{handle}/edit", "project", "edit.xhtml", Access.signedIn()),
            page("/organisations/{handle}", "organisation", "organisation.xhtml", Access.everyone()),
            page("/login", "account", "login.xhtml", Access.everyone()),
            page("/account", "account", "account.xhtml", Access.signedIn()),
            page("/logout", "account", "logout.xhtml", Access.signedIn()),
            page("/admin/plugins", "registry", "plugins.xhtml", Access.granted(Plugins.SWITCH)),
            page("/admin", "registry", "plugins.xhtml", Access.granted(Plugins.SWITCH)),
            page("/admin/fields", "member", "fields.xhtml", Access.granted(FieldDefinitions.DEFINE)),
            page("/admin/fields/{key}", "member", "field.xhtml", Access.granted(FieldDefinitions.DEFINE)),
            page("/admin/sample-data", "sample", "sample.xhtml", Access.granted(REMOVE_SAMPLE)));

    /** Addresses whose forms take a file. */
    public static final Set<String> UPLOADS = Set.of("/profile/picture", "/organisations/{handle}/edit");

    /** The core's menu entries. */
    public static final List<MenuEntry> MENU = List.of(
            entry(MenuPlace.MAIN, 100, "navigation.directory", "directory", "list.xhtml"),
            entry(MenuPlace.MAIN, 500, "organisation.title", "organisation", "list.xhtml"),
            entry(MenuPlace.MAIN, 600, "project.title", "project", "list.xhtml"),
            entry(MenuPlace.ADMINISTRATION, 100, "navigation.plugins", "registry", "plugins.xhtml"),
            entry(MenuPlace.ADMINISTRATION, 150, "member.fields.title", "member", "fields.xhtml"),
            entry(MenuPlace.ADMINISTRATION, 200, "navigation.sample", "sample", "sample.xhtml"));

    private CorePages() {}

    private static PageRule page(String address, String owner, String file, Access access) {
        return new PageRule(address, new PagePath(owner, file), access);
    }

    private static MenuEntry entry(MenuPlace place, int order, String label, String owner, String file) {
        return new MenuEntry(place, order, MessageKey.parse(label), new PagePath(owner, file));
    }
}
