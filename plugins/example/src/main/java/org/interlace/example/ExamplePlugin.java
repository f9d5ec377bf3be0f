package org.interlace.example;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interlace.api.graph.GraphModel;
import org.interlace.api.graph.NodeKind;
import org.interlace.api.graph.PrivacyClass;
import org.interlace.api.graph.RelationKind;
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
public class ExamplePlugin implements Plugin {

    /** May take a dish of somebody else off the table. */
    public static final Permission CLEAR = new Permission("example", "dish", "clear");

    private static final PluginId ID = new PluginId("example");
    private static final PagePath TABLE = new PagePath("example", "table.xhtml");

    @Override
    public List<Permission> permissions() {
        return List.of(CLEAR);
    }

    @Override
    public List<PageRule> pages() {
        return List.of(PageRule.page(ID, "/example", "table.xhtml", Access.signedIn()));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(MenuPlace.MAIN, 900, new MessageKey("example", "menu"), TABLE));
    }

    @Override
    public List<Fragment> fragments() {
        return List.of(
                new Fragment(Slot.MEMBER_PROFILE, 900, new PagePath("example", "dishes.xhtml"), Access.signedIn()));
    }

    @Override
    public GraphModel graph() {
        return new GraphModel(
                List.of(new NodeKind("Dish")),
                List.of(new RelationKind("BRINGS", "Member", "Dish", PrivacyClass.MEMBERS, 0)));
    }

    @Override
    public List<PersonalColumn> personalColumns() {
        return List.of(new PersonalColumn("dish", "member", PersonalColumn.Fate.DELETE));
    }
}
