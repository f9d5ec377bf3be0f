package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.interlace.api.message.MessageKey;
import org.interlace.api.page.Access;
import org.interlace.api.page.Fragment;
import org.interlace.api.page.MenuEntry;
import org.interlace.api.page.MenuPlace;
import org.interlace.api.page.PagePath;
import org.interlace.api.page.PageRule;
import org.interlace.api.page.Slot;
import org.interlace.api.permission.Permission;
import org.interlace.api.plugin.Plugin;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.privacy.PersonalColumn;

/** The door: everything the plugin adds that the container does not find by itself. */
@ApplicationScoped
public class IntroductionsPlugin implements Plugin {

    /** May look requests over and answer them for the house. */
    public static final Permission FACILITATE = new Permission("introductions", "introduction", "facilitate");

    /** May decide the rules that hold for all. */
    public static final Permission DECIDE = new Permission("introductions", "rules", "change");

    private static final PluginId ID = new PluginId("introductions");
    private static final PagePath MINE = new PagePath("introductions", "list.xhtml");
    private static final PagePath BOARD = new PagePath("introductions", "board.xhtml");

    @Override
    public List<Permission> permissions() {
        return List.of(FACILITATE, DECIDE);
    }

    @Override
    public Map<Permission, List<String>> grants() {
        return Map.of(FACILITATE, List.of("facilitator"), DECIDE, List.of("admin"));
    }

    @Override
    public List<PageRule> pages() {
        return List.of(
                PageRule.page(ID, "/introductions", "list.xhtml", Access.signedIn()),
                PageRule.page(ID, "/introductions/new", "ask.xhtml", Access.signedIn()),
                PageRule.page(ID, "/introductions/needs", "needs.xhtml", Access.signedIn()),
                PageRule.page(ID, "/introductions/needs/{id}", "need.xhtml", Access.signedIn()),
                PageRule.page(ID, "/introductions/doors", "doors-open.xhtml", Access.signedIn()),
                PageRule.page(ID, "/introductions/settings", "settings.xhtml", Access.signedIn()),
                PageRule.page(ID, "/introductions/{id}", "introduction.xhtml", Access.signedIn()),
                PageRule.page(ID, "/admin/introductions", "board.xhtml", Access.granted(FACILITATE)),
                PageRule.page(ID, "/admin/introductions/figures", "figures.xhtml", Access.granted(FACILITATE)),
                PageRule.page(ID, "/admin/introductions/rules", "rules.xhtml", Access.granted(DECIDE)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(MenuPlace.MAIN, 200, new MessageKey("introductions", "menu"), MINE),
                new MenuEntry(MenuPlace.ADMINISTRATION, 200, new MessageKey("introductions", "board.menu"), BOARD));
    }

    @Override
    public List<Fragment> fragments() {
        return List.of(
                new Fragment(Slot.JOINED, 100, new PagePath("introductions", "which-door.xhtml"), Access.signedIn()),
                new Fragment(Slot.HOME, 300, new PagePath("introductions", "today.xhtml"), Access.signedIn()),
                new Fragment(Slot.MEMBER_PROFILE, 100, new PagePath("introductions", "door.xhtml"), Access.signedIn()));
    }

    @Override
    public List<PersonalColumn> personalColumns() {
        return List.of(
                new PersonalColumn("introduction", "asker", PersonalColumn.Fate.DELETE),
                new PersonalColumn("introduction", "target", PersonalColumn.Fate.DELETE),
                new PersonalColumn("introduction", "recommender", PersonalColumn.Fate.CLEAR),
                new PersonalColumn("attempt", "first_connector", PersonalColumn.Fate.DELETE),
                new PersonalColumn("attempt", "second_connector", PersonalColumn.Fate.DELETE),
                new PersonalColumn("attempt", "asked", PersonalColumn.Fate.DELETE),
                new PersonalColumn("meeting", "proposer", PersonalColumn.Fate.DELETE),
                new PersonalColumn("outcome", "member", PersonalColumn.Fate.DELETE),
                new PersonalColumn("avoided", "member", PersonalColumn.Fate.DELETE),
                new PersonalColumn("avoided", "other", PersonalColumn.Fate.DELETE),
                new PersonalColumn("openness", "member", PersonalColumn.Fate.DELETE),
                new PersonalColumn("posting", "member", PersonalColumn.Fate.DELETE),
                new PersonalColumn("passed_over", "member", PersonalColumn.Fate.DELETE));
    }
}
