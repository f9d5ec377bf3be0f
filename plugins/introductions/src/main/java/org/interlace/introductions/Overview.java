package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Requests;
import org.interlace.api.request.Sight;
import org.interlace.introductions.domain.Introduction;
import org.interlace.introductions.domain.IntroductionMachine;
import org.interlace.introductions.domain.IntroductionStore;

/** The viewer's introductions, each as much of it as their part allows. */
@ApplicationScoped
public class Overview {

    private static final Comparator<Entry> NEWEST =
            Comparator.comparing((Entry entry) -> entry.introduction().begun()).reversed();

    private final IntroductionStore store;
    private final Requests requests;
    private final Viewer viewer;

    @Inject
    Overview(IntroductionStore store, Requests requests, Viewer viewer) {
        this.store = store;
        this.requests = requests;
        this.viewer = viewer;
    }

    /** What somebody has to do with an introduction. */
    public enum Part {
        /** Asks. */
        ASKER,
        /** Is or was asked to open the way. */
        CONNECTOR,
        /** Is whom the asker wishes to meet. */
        TARGET
    }

    /** One introduction with the viewer's part in it. */
    public record Entry(Introduction introduction, Part part, Sight sight) {

        /** Whether it waits for the viewer. */
        public boolean waits() {
            return part == Part.ASKER
                    ? sight.state().equals("draft") || sight.state().equals("confirming")
                    : !sight.answers().isEmpty();
        }

        /** Whether the room is open. */
        public boolean open() {
            return sight.state().equals("room");
        }

        /** Whether it came to nothing, as far as the viewer may know. */
        public boolean over() {
            return sight.state().equals(Sight.CLOSED);
        }
    }

    /** All of the viewer's: what waits for them first, then the newest. */
    public List<Entry> mine() {
        var own = viewer.member();
        if (own.isEmpty()) {
            return List.of();
        }
        var parts = new HashMap<RequestId, Part>();
        requests.find(store.with(own.get()))
                .forEach(request -> part(request, own.get()).ifPresent(part -> parts.put(request.id(), part)));
        return entries(parts);
    }

    /** Whether the viewer is asked, or was, as whom the asker wishes to meet. */
    public boolean wished(RequestId id) {
        return viewer.member()
                .filter(own -> requests.find(id)
                        .filter(request -> request.plays(own, IntroductionMachine.TARGET))
                        .isPresent())
                .isPresent();
    }

    private List<Entry> entries(Map<RequestId, Part> parts) {
        var facts = store.find(parts.keySet()).stream()
                .collect(Collectors.toMap(Introduction::request, Function.identity()));
        var sights = requests.see(parts.keySet());
        var waiting = new ArrayList<Entry>();
        var others = new ArrayList<Entry>();
        parts.forEach((id, part) -> {
            var introduction = facts.get(id);
            var sight = sights.get(id);
            if (introduction != null && sight != null) {
                var entry = new Entry(introduction, part, sight);
                (entry.waits() ? waiting : others).add(entry);
            }
        });
        others.sort(NEWEST);
        waiting.addAll(others);
        return waiting;
    }

    private static Optional<Part> part(Request request, MemberId own) {
        if (request.plays(own, RequestMachine.ASKER)) {
            return Optional.of(Part.ASKER);
        }
        if (request.plays(own, IntroductionMachine.TARGET)) {
            return Optional.of(Part.TARGET);
        }
        boolean connects =
                request.plays(own, IntroductionMachine.CONNECTOR) || request.plays(own, IntroductionMachine.OPENED);
        return connects ? Optional.of(Part.CONNECTOR) : Optional.empty();
    }

    /**
     * One of the viewer's.
     *
     * @throws PortalException the same when it is not there and when the viewer has no part in it
     */
    public Entry one(RequestId id) {
        var own = viewer.member().orElseThrow(Overview::absent);
        var part = requests.find(id).flatMap(request -> part(request, own)).orElseThrow(Overview::absent);
        return new Entry(store.find(id).orElseThrow(Overview::absent), part, requests.see(id));
    }

    private static PortalException absent() {
        return new PortalException(IntroductionProblem.ABSENT);
    }
}
