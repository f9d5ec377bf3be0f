package org.interlace.introductions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.introductions.domain.Ask;
import org.interlace.introductions.domain.Phrase;

/** Texts and names of the plugin's pages, in the reader's language. */
@RequestScoped
public class Words {

    private final Messages messages;
    private final MemberNames names;
    private final Viewer viewer;

    @Inject
    Words(Messages messages, MemberNames names, Viewer viewer) {
        this.messages = messages;
        this.names = names;
        this.viewer = viewer;
    }

    /** A ready phrase as it is read. */
    public record Said(String text, String icon) {}

    /** A person as the reader may see them. */
    public record Person(String id, String name, Optional<String> handle) {}

    /** Something to choose. */
    public record Choice(String value, String label) {}

    /** One of the plugin's texts. */
    public String say(String key, Object... values) {
        return messages.say(viewer.language(), new MessageKey("introductions", key), values);
    }

    /** Any text. */
    public String say(MessageKey key) {
        return messages.say(viewer.language(), key);
    }

    /** What was asked in ready phrases, the purpose first. */
    List<Said> said(Ask ask) {
        var all = new ArrayList<Phrase>(List.of(ask.purpose()));
        ask.phrases().stream().sorted().forEach(all::add);
        return all.stream()
                .map(phrase -> new Said(say(phrase.text()), phrase.icon()))
                .toList();
    }

    /** People, in one question; somebody who is hidden is "somebody". */
    public Map<MemberId, Person> people(Collection<MemberId> some) {
        var known = names.find(some);
        var people = new java.util.HashMap<MemberId, Person>();
        some.forEach(id -> people.put(id, person(id, Optional.ofNullable(known.get(id)))));
        return people;
    }

    private Person person(MemberId id, Optional<MemberName> name) {
        return new Person(
                id.toString(),
                name.map(MemberName::name).orElseGet(() -> say("somebody")),
                name.map(MemberName::handle));
    }
}
