package be.example.lending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interlace.api.message.MessageKey;
import org.interlace.api.page.Access;
import org.interlace.api.page.Fragment;
import org.interlace.api.page.MenuEntry;
import org.interlace.api.page.MenuPlace;
import org.interlace.api.page.PagePath;
import org.interlace.api.page.PageRule;
import org.interlace.api.page.Slot;
import org.interlace.api.plugin.Plugin;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.privacy.PersonalColumn;

/** The door: everything the plugin adds that the container does not find by itself. */
@ApplicationScoped
public class LendingPlugin implements Plugin {

    private static final PluginId ID = new PluginId("lending");
    private static final PagePath TOOLS = new PagePath("lending", "tools.xhtml");

    @Override
    public List<PageRule> pages() {
        return List.of(PageRule.page(ID, "/lending", "tools.xhtml", Access.signedIn()));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(MenuPlace.MAIN, 910, new MessageKey("lending", "menu"), TOOLS));
    }

    @Override
    public List<Fragment> fragments() {
        var part = new PagePath("lending", "part.xhtml");
        return List.of(new Fragment(Slot.MEMBER_PROFILE, 910, part, Access.signedIn()));
    }

    @Override
    public List<PersonalColumn> personalColumns() {
        return List.of(new PersonalColumn("tool", "member", PersonalColumn.Fate.DELETE));
    }
}
