package org.interlace.events.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.events.CheckIns;
import org.interlace.events.EventProblem;
import org.interlace.events.Events;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.Guest;
import org.jspecify.annotations.Nullable;

/** {@code /events/{handle}/door}: who is expected, ticked by name or by ticket. */
@RequestScoped
@Named
public class EventsDoorPage {

    private final Events events;
    private final CheckIns checkIns;
    private final MemberNames names;
    private final Words words;
    private final Visit visit;
    private @Nullable Event event;
    private List<Line> lines = List.of();

    @Inject
    EventsDoorPage(Events events, CheckIns checkIns, MemberNames names, Words words, Visit visit) {
        this.events = events;
        this.checkIns = checkIns;
        this.names = names;
        this.words = words;
        this.visit = visit;
    }

    /** Somebody who is expected. */
    public record Line(String id, String name, String along, boolean came) {}

    @PostConstruct
    void open() {
        visit.form();
        var found = events.see(visit.value("handle"));
        event = found;
        var expected = checkIns.expected(found);
        var known = names.find(
                expected.stream().flatMap(one -> one.member().stream()).toList());
        lines = expected.stream()
                .map(one -> new Line(
                        one.id().toString(),
                        one.member()
                                .map(member -> Optional.ofNullable(known.get(member))
                                        .map(MemberName::name)
                                        .orElseGet(() -> words.say("somebody")))
                                .or(() -> one.guest().map(Guest::name))
                                .orElseGet(() -> words.say("somebody")),
                        along(one),
                        one.came().isPresent()))
                .toList();
    }

    private String along(Enrolment one) {
        return one.party().people() == 1
                ? ""
                : words.say("along", one.party().guests(), one.party().children());
    }

    private Event event() {
        return Objects.requireNonNull(event);
    }

    /** Its handle. */
    public String getHandle() {
        return event().handle();
    }

    /** Its title. */
    public String getTitle() {
        return words.text(event()).title();
    }

    /** The language of that. */
    public String getLanguage() {
        return words.textLanguage(event());
    }

    /** Whether people can be let in now. */
    public boolean isOpen() {
        return checkIns.isOpen(event());
    }

    /** Who is expected. */
    public List<Line> getLines() {
        return lines;
    }

    /** How many are there, of how many. */
    public String getCount() {
        return words.say("door.count", lines.stream().filter(Line::came).count(), lines.size());
    }

    /** Who has just come in; empty when nobody has. */
    public String getWelcome() {
        var id = visit.value("in");
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(line -> words.say("door.welcome", line.name()))
                .orElse("");
    }

    /** A ticket is shown. */
    public void show() {
        try {
            var one = checkIns.come(event().id(), visit.value("ticket"), events.now());
            visit.go("/events/" + getHandle() + "/door?in=" + one.id());
        } catch (PortalException e) {
            visit.refuse("ticket", e);
        }
    }

    /** Somebody on the list is there. */
    public void come(String id) {
        tick(() -> visit.go("/events/" + getHandle() + "/door?in="
                + checkIns.come(event().id(), id(id)).id()));
    }

    /** Was ticked by mistake. */
    public void notCome(String id) {
        tick(() -> {
            checkIns.notCome(event().id(), id(id));
            visit.go("/events/" + getHandle() + "/door");
        });
    }

    private void tick(Runnable act) {
        try {
            act.run();
        } catch (PortalException e) {
            visit.refuse("", e);
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(EventProblem.BAD_TICKET);
        }
    }
}
