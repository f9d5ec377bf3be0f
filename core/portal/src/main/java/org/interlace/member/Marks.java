package org.interlace.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.directory.CardMark;
import org.interlace.api.directory.MarkFilter;
import org.interlace.api.member.MemberId;
import org.interlace.registry.Contributions;

/** Which marks people have for the viewer; a mark that fails is left out. */
@ApplicationScoped
public class Marks {

    private final Contributions<CardMark> marks;

    @Inject
    Marks(Contributions<CardMark> marks) {
        this.marks = marks;
    }

    /** The marks of those who have some. */
    public Map<MemberId, List<CardMark>> of(Collection<MemberId> people) {
        var found = new HashMap<MemberId, List<CardMark>>();
        marks.ask(mark -> {
            mark.marked(people).forEach(one -> found.computeIfAbsent(one, key -> new ArrayList<>())
                    .add(mark));
            return true;
        });
        return found;
    }

    /** The marks that the viewer can narrow a list by. */
    public List<MarkFilter> filters() {
        return marks
                .ask(mark -> mark instanceof MarkFilter filter && filter.offered()
                        ? Optional.of(filter)
                        : Optional.<MarkFilter>empty())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** One of them, by its request parameter. */
    public Optional<MarkFilter> filter(String parameter) {
        return filters().stream()
                .filter(filter -> filter.parameter().equals(parameter))
                .findFirst();
    }
}
