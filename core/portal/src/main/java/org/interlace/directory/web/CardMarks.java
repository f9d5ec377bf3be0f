package org.interlace.directory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.interlace.api.account.Viewer;
import org.interlace.api.directory.CardMark;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.Messages;
import org.interlace.registry.Contributions;
import org.interlace.shell.web.Holes;
import org.interlace.shell.web.Markup;

/** Fills cards with the marks that hold for the viewer. */
@ApplicationScoped
@Named
public class CardMarks implements Holes.Filler {

    /** What was typed stands among the cards as well. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Contributions<CardMark> marks;
    private final Messages messages;
    private final Viewer viewer;

    @Inject
    CardMarks(Contributions<CardMark> marks, Messages messages, Viewer viewer) {
        this.marks = marks;
        this.messages = messages;
        this.viewer = viewer;
    }

    @Override
    public Map<String, Markup.Written> fill(List<String> names) {
        var fills = new HashMap<String, Markup.Written>();
        if (viewer.member().isPresent()) {
            var people = names.stream()
                    .filter(ID.asMatchPredicate())
                    .map(MemberId::parse)
                    .toList();
            marks.ask(mark -> {
                var label = messages.say(viewer.language(), mark.label());
                Markup.Written written = out -> out.begin("p", "way")
                        .icon(mark.icon())
                        .whole("span", label)
                        .end("p");
                mark.marked(people).forEach(one -> fills.merge(one.toString(), written, CardMarks::both));
                return true;
            });
        }
        return fills;
    }

    private static Markup.Written both(Markup.Written first, Markup.Written second) {
        return out -> {
            first.to(out);
            second.to(out);
        };
    }
}
