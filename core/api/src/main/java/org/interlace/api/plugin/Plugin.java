package org.interlace.api.plugin;

import java.util.List;
import java.util.Map;
import org.interlace.api.graph.GraphModel;
import org.interlace.api.page.Fragment;
import org.interlace.api.page.MenuEntry;
import org.interlace.api.page.PageRule;
import org.interlace.api.permission.Permission;
import org.interlace.api.privacy.PersonalColumn;

/**
 * The door of a plugin jar: exactly one {@code @ApplicationScoped} bean per jar implements it. Give what you have; the
 * rest stays empty.
 *
 * <p>What the container finds by itself is not declared here: REST resources, entities, pages, migrations, bundles.
 * Further kinds of contribution are small interfaces of one question each, such as
 * {@link org.interlace.api.directory.DirectoryFilter}; a bean that implements one is found too.
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class TastesPlugin implements Plugin {
 *     @Override
 *     public List<PageRule> pages() {
 *         return List.of(PageRule.page(info().id(), "/tastes", "list.xhtml", Access.signedIn()));
 *     }
 * }
 * }</pre>
 */
public interface Plugin {

    /** Who this plugin is; read from {@value PluginInfo#FILE} of its own jar unless said otherwise. */
    default PluginInfo info() {
        return PluginInfo.of(getClass());
    }

    /** What can be granted to roles. */
    default List<Permission> permissions() {
        return List.of();
    }

    /**
     * Which roles have a permission at first, beside administrators, who have all: {@code facilitator}, {@code coach},
     * {@code partner}, {@code curator}, {@code expert}, {@code juror} or {@code member}. What an administrator takes away
     * later stays away.
     */
    default Map<Permission, List<String>> grants() {
        return Map.of();
    }

    /** Addresses, and who may open them; a page without a rule stays shut. */
    default List<PageRule> pages() {
        return List.of();
    }

    /** How people find the pages; an entry is visible to those who may open its page. */
    default List<MenuEntry> menu() {
        return List.of();
    }

    /** Parts shown inside other pages. */
    default List<Fragment> fragments() {
        return List.of();
    }

    /** The labels and relations this plugin owns in the community graph. */
    default GraphModel graph() {
        return GraphModel.EMPTY;
    }

    /**
     * Every column that points at a member, as data, so that erasure works even when this jar is gone. A table with a
     * member in it and no entry here is refused.
     */
    default List<PersonalColumn> personalColumns() {
        return List.of();
    }

    /** Called each time the plugin is switched on, first when all tables are migrated; the graph may still be away. */
    default void started() {}

    /** Called when the plugin is switched off or the portal stops. */
    default void stopped() {}
}
