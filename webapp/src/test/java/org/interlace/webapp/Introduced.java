package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.interlace.testkit.Portal;

/** A village with introductions in every state, a need for oneself, a need and a door for all; and who has a part in each. */
final class Introduced {

    private static final List<String> PEOPLE = List.of(
            "ana", "ben", "bea", "tom", "oda", "oli", "ota", "ria", "rob", "rut", "nia", "nik", "nor", "fay", "fil",
            "fox", "pia", "pat", "pol", "lea", "dan", "sam", "hal", "hop", "hub");

    private static final List<String> TIES = List.of(
            "ana-ben", "ana-bea", "ben-tom", "bea-tom", "oda-oli", "oli-ota", "ria-rob", "rob-rut", "nia-nik",
            "nik-nor", "fay-fil", "fil-fox", "pia-pat", "pat-pol", "lea-sam", "dan-sam", "hal-hop", "hop-hub");

    /** In which states the house reads what was asked. */
    private static final Set<String> READ = Set.of("house", "lookover");

    private final Portal portal;
    private final Village village;
    private final Map<String, One> all = new LinkedHashMap<>();

    /**
     * One of them.
     *
     * @param parts who plays what, such as {@code asker}; nobody else may tell it from one that is not there
     * @param read whether the house reads it
     */
    record One(String id, Map<String, Village.Villager> parts, boolean read) {

        /** Whether somebody who has no part in it any more gave that answer. */
        boolean said(String name, String answer) {
            return read && name.equals("nik") && answer.contains("\"no\"");
        }

        /** What somebody plays in it; empty for everybody else. */
        String part(String name) {
            return parts.entrySet().stream()
                    .filter(part -> part.getValue().name().equals(name))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
        }

        Village.Villager who(String part) {
            return Objects.requireNonNull(parts.get(part), part);
        }
    }

    private Introduced(Portal portal, Village village) {
        this.portal = portal;
        this.village = village;
    }

    static Introduced of(Portal portal) throws IOException {
        var made = new Introduced(portal, Village.of(portal, PEOPLE, TIES, ""));
        made.make();
        return made;
    }

    Village.Villager who(String name) {
        return village.of(name);
    }

    /** Everybody in the village. */
    Stream<Village.Villager> everybody() {
        return PEOPLE.stream().map(village::of);
    }

    /** By the state it is in. */
    Map<String, One> all() {
        return Map.copyOf(all);
    }

    One at(String state) {
        return Objects.requireNonNull(all.get(state), state);
    }

    private void keep(String state, String id, String... parts) {
        var known = new HashMap<String, Village.Villager>();
        for (int i = 0; i < parts.length; i += 2) {
            known.put(parts[i], who(parts[i + 1]));
        }
        all.put(state, new One(id, Map.copyOf(known), READ.contains(state)));
    }

    private String asked(String asker, String target) {
        village.awaitWay(asker, target);
        return who(asker).ask(who(target), ",\"phrases\":[\"beside\"]");
    }

    private String offered(String asker, String connector, String target) {
        var id = asked(asker, target);
        who(connector).answer(id, "gladly");
        return id;
    }

    private void make() {
        var asking = asked("ana", "tom");
        boolean ben = who("ben").page("/introductions/" + asking).statusCode() == 200;
        keep("asking", asking, "asker", "ana", "connector", ben ? "ben" : "bea");
        keep("offered", offered("oda", "oli", "ota"), "asker", "oda", "connector", "oli", "target", "ota");
        var room = offered("ria", "rob", "rut");
        who("rut").answer(room, "yes");
        keep("room", room, "asker", "ria", "connector", "rob", "target", "rut");
        var confirming = offered("hal", "hop", "hub");
        var rather = who("hub")
                .call(
                        "POST",
                        "/api/v1/introductions/" + confirming + "/answers",
                        "{\"answer\":\"rather\",\"way\":\"event\",\"note\":\"Venez plutôt\"}");
        assertThat(rather.statusCode()).as(rather.body()).isEqualTo(204);
        keep("confirming", confirming, "asker", "hal", "connector", "hop", "target", "hub");
        var house = asked("nia", "nor");
        who("nik").answer(house, "no");
        keep("house", house, "asker", "nia");
        var refused = offered("fay", "fil", "fox");
        who("fox").answer(refused, "no");
        keep("refused", refused, "asker", "fay", "connector", "fil", "target", "fox");
        var parted = offered("pia", "pat", "pol");
        who("pol").block(who("pia"));
        keep("parted", parted, "asker", "pia", "connector", "pat", "target", "pol");
        keep("lookover", who("lea").ask(who("ota"), ",\"lookOver\":true"), "asker", "lea");
        var draft = who("dan").ask(who("ota"), ",\"lookOver\":true");
        keep("draft", draft, "asker", "dan");
        giveBack(draft);
    }

    private void giveBack(String id) {
        var cookie = "interlace=" + Session.of(portal, "facilitator");
        var given = HeldForm.of(portal, "/admin/introductions", "return-" + id, cookie)
                .with("advice-" + id, "Dites ce que vous cherchez.")
                .sentBy(portal, HeldForm.Hand.of(portal, cookie));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(303);
    }
}
