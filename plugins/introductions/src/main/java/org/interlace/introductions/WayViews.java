package org.interlace.introductions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberNames;
import org.interlace.api.text.Readers;
import org.interlace.api.way.Way;

/** Ways as the asker may see them: by name only their own ties, and no length but "direct" or "longer" (decision D7). */
@RequestScoped
public class WayViews {

    private final MemberNames names;
    private final Readers readers;
    private final Viewer viewer;

    @Inject
    WayViews(MemberNames names, Readers readers, Viewer viewer) {
        this.names = names;
        this.readers = readers;
        this.viewer = viewer;
    }

    /**
     * The ways to somebody.
     *
     * @param house whether the house may try where none leads there
     */
    public record WaysView(List<WayView> items, boolean house) {}

    /** One way. */
    public record WayView(List<ConnectorView> connectors, String length, String because) {}

    /** Somebody on the way whom the asker knows. */
    public record ConnectorView(String id, String name) {}

    /** All of them, in the viewer's language; by name only the viewer's own tie, who would be asked first. */
    public WaysView of(Asking.Leads leads) {
        var ways = leads.ways();
        var known = names.find(ways.stream().map(Way::first).toList());
        var reasons = viewer.account()
                .map(account -> readers.write(ways.stream().map(Way::because).toList(), account, viewer.language()))
                .orElse(List.of());
        var items = new ArrayList<WayView>();
        for (int i = 0; i < ways.size(); i++) {
            var way = ways.get(i);
            items.add(new WayView(
                    Optional.ofNullable(known.get(way.first())).stream()
                            .map(one -> new ConnectorView(one.id().toString(), one.name()))
                            .toList(),
                    way.direct() ? "direct" : "longer",
                    i < reasons.size() ? reasons.get(i) : ""));
        }
        return new WaysView(items, leads.house());
    }
}
