package org.interlace.directory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.Messages;
import org.interlace.member.Marks;
import org.interlace.shell.web.Holes;
import org.interlace.shell.web.Markup;

/** Fills cards with the marks that hold for the viewer. */
@ApplicationScoped
@Named
public class CardMarks implements Holes.Filler {

    /** What was typed stands among the cards as well. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Marks marks;
    private final Messages messages;
    private final Viewer viewer;

    @Inject
    CardMarks(Marks marks, Messages messages, Viewer viewer) {
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
            marks.of(people)
                    .forEach((one, found) -> fills.put(one.toString(), out -> {
                        for (var mark : found) {
                            out.begin("p", "way")
                                    .icon(mark.icon())
                                    .whole("span", messages.say(viewer.language(), mark.label()))
                                    .end("p");
                        }
                    }));
        }
        return fills;
    }
}
