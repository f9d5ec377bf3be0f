package org.interlace.navigation;

import static org.interlace.api.page.MenuPlace.ACCOUNT;
import static org.interlace.api.page.MenuPlace.ADMINISTRATION;
import static org.interlace.api.page.MenuPlace.ADMINISTRATION_CONTENT;
import static org.interlace.api.page.MenuPlace.ADMINISTRATION_PEOPLE;
import static org.interlace.api.page.MenuPlace.ADMINISTRATION_PORTAL;
import static org.interlace.api.page.MenuPlace.ADMINISTRATION_SAFETY;
import static org.interlace.api.page.MenuPlace.DIRECTORY;
import static org.interlace.api.page.MenuPlace.MAIN;

import java.util.List;
import org.interlace.api.message.MessageKey;
import org.interlace.api.page.MenuEntry;
import org.interlace.api.page.MenuPlace;
import org.interlace.api.page.PagePath;

/** The core's menu entries. */
public final class CoreMenu {

    /** All of them. */
    public static final List<MenuEntry> ENTRIES = List.of(
            entry(MAIN, 100, "navigation.directory", "directory", "list.xhtml"),
            entry(MAIN, 200, "navigation.network", "tie", "network.xhtml"),
            entry(MAIN, 300, "navigation.rooms", "room", "rooms.xhtml"),
            entry(DIRECTORY, 100, "navigation.people", "directory", "list.xhtml"),
            entry(DIRECTORY, 200, "organisation.title", "organisation", "list.xhtml"),
            entry(DIRECTORY, 300, "project.title", "project", "list.xhtml"),
            entry(DIRECTORY, 400, "circle.title", "circle", "list.xhtml"),
            entry(ACCOUNT, 200, "notification.choice.title", "notification", "cadence.xhtml"),
            entry(ACCOUNT, 300, "availability.title", "availability", "availability.xhtml"),
            entry(ACCOUNT, 500, "navigation.safety", "safety", "safety.xhtml"),
            entry(ACCOUNT, 600, "navigation.data", "privacy", "data.xhtml"),
            entry(ADMINISTRATION, 100, "administration.desk", "administration", "desk.xhtml"),
            entry(ADMINISTRATION_PEOPLE, 100, "administration.members", "administration", "members.xhtml"),
            entry(ADMINISTRATION_PEOPLE, 200, "joining.applications", "joining", "applications.xhtml"),
            entry(ADMINISTRATION_PEOPLE, 300, "joining.invitations", "joining", "invitations.xhtml"),
            entry(ADMINISTRATION_PEOPLE, 400, "joining.codes", "joining", "codes.xhtml"),
            entry(ADMINISTRATION_PEOPLE, 500, "navigation.phone", "notification", "phone.xhtml"),
            entry(ADMINISTRATION_PEOPLE, 600, "tie.suggest", "tie", "suggest.xhtml"),
            entry(ADMINISTRATION_PEOPLE, 700, "account.roles.title", "account", "roles.xhtml"),
            entry(ADMINISTRATION_PEOPLE, 800, "member.parity.title", "member", "parity.xhtml"),
            entry(ADMINISTRATION_CONTENT, 100, "member.fields.title", "member", "fields.xhtml"),
            entry(ADMINISTRATION_CONTENT, 200, "vocabulary.title", "vocabulary", "kinds.xhtml"),
            entry(ADMINISTRATION_SAFETY, 100, "navigation.reports", "safety", "reports.xhtml"),
            entry(ADMINISTRATION_SAFETY, 200, "navigation.acting", "safety", "acting-staff.xhtml"),
            entry(ADMINISTRATION_SAFETY, 300, "navigation.trusted", "safety", "trusted.xhtml"),
            entry(ADMINISTRATION_SAFETY, 400, "navigation.audit", "safety", "audit.xhtml"),
            entry(ADMINISTRATION_SAFETY, 500, "navigation.register", "privacy", "register.xhtml"),
            entry(ADMINISTRATION_PORTAL, 100, "navigation.mail", "mail", "list.xhtml"),
            entry(ADMINISTRATION_PORTAL, 200, "navigation.plugins", "registry", "plugins.xhtml"),
            entry(ADMINISTRATION_PORTAL, 300, "navigation.sample", "sample", "sample.xhtml"));

    private CoreMenu() {}

    private static MenuEntry entry(MenuPlace place, int order, String label, String owner, String file) {
        return new MenuEntry(place, order, MessageKey.parse(label), new PagePath(owner, file));
    }
}
