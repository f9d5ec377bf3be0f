package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.interlace.api.graph.GraphModel;
import org.interlace.api.graph.NodeKind;
import org.interlace.api.graph.PrivacyClass;
import org.interlace.api.graph.RelationKind;
import org.interlace.api.message.MessageKey;
import org.interlace.api.page.Access;
import org.interlace.api.page.MenuEntry;
import org.interlace.api.page.MenuPlace;
import org.interlace.api.page.PagePath;
import org.interlace.api.page.PageRule;
import org.interlace.api.permission.Permission;
import org.interlace.api.plugin.Plugin;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.privacy.PersonalColumn;

/** The door: everything the plugin adds that the container does not find by itself. */
@ApplicationScoped
public class EventsPlugin implements Plugin {

    /** May write events in the name of an organisation they speak for. */
    public static final Permission WRITE = new Permission("events", "event", "write");

    /** May write, change and see who comes for anybody. */
    public static final Permission MANAGE = new Permission("events", "event", "manage");

    /** Looks first events over. */
    public static final Permission LOOK_OVER = new Permission("events", "event", "look-over");

    private static final PluginId ID = new PluginId("events");
    private static final PagePath LIST = new PagePath("events", "list.xhtml");
    private static final PagePath HOUSE = new PagePath("events", "house.xhtml");

    @Override
    public List<Permission> permissions() {
        return List.of(WRITE, MANAGE, LOOK_OVER);
    }

    @Override
    public Map<Permission, List<String>> grants() {
        return Map.of(
                WRITE, List.of("partner", "coach", "expert", "curator", "facilitator", "member"),
                MANAGE, List.of("facilitator"),
                LOOK_OVER, List.of("facilitator"));
    }

    @Override
    public List<PageRule> pages() {
        return List.of(
                PageRule.page(ID, "/events", "list.xhtml", Access.everyone()),
                PageRule.page(ID, "/events/mine", "mine.xhtml", Access.signedIn()),
                PageRule.page(ID, "/events/new", "write.xhtml", Access.granted(WRITE)),
                PageRule.page(ID, "/events/seat/{code}", "seat.xhtml", Access.everyone()),
                PageRule.page(ID, "/events/{handle}", "event.xhtml", Access.everyone()),
                PageRule.page(ID, "/events/{handle}/edit", "edit.xhtml", Access.granted(WRITE)),
                PageRule.page(ID, "/events/{handle}/board", "board.xhtml", Access.signedIn()),
                PageRule.page(ID, "/events/{handle}/door", "door.xhtml", Access.signedIn()),
                PageRule.page(ID, "/admin/events", "house.xhtml", Access.granted(LOOK_OVER)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(MenuPlace.MAIN, 300, new MessageKey("events", "menu"), LIST),
                new MenuEntry(MenuPlace.ADMINISTRATION_CONTENT, 300, new MessageKey("events", "house.menu"), HOUSE));
    }

    @Override
    public GraphModel graph() {
        return new GraphModel(
                List.of(new NodeKind("Event")),
                List.of(
                        new RelationKind("ORGANISES", "Organisation", "Event", PrivacyClass.MEMBERS, 0),
                        new RelationKind("ATTENDED", "Member", "Event", PrivacyClass.PARTIES, 0),
                        new RelationKind("ABOUT", "Event", "Skill", PrivacyClass.MEMBERS, 0),
                        new RelationKind("ABOUT", "Event", "Sector", PrivacyClass.MEMBERS, 0),
                        new RelationKind("ABOUT", "Event", "Topic", PrivacyClass.MEMBERS, 0)));
    }

    @Override
    public List<PersonalColumn> personalColumns() {
        return List.of(
                new PersonalColumn("event", "author", PersonalColumn.Fate.CLEAR),
                new PersonalColumn("revision", "author", PersonalColumn.Fate.CLEAR),
                new PersonalColumn("enrolment", "member", PersonalColumn.Fate.DELETE),
                new PersonalColumn("door", "member", PersonalColumn.Fate.DELETE));
    }
}
