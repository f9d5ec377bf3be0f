package org.interlace.request.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.Requests;
import org.interlace.api.request.Sight;
import org.interlace.api.text.Readers;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.request.RequestProblem;
import org.interlace.request.Waiting;
import org.interlace.shell.web.Browser;
import org.jspecify.annotations.Nullable;

/** What waits for the viewer's answer, each answered by one tap; on the first page and on {@code /requests}. */
@RequestScoped
@Named
public class WaitingPart {

    private final Waiting waiting;
    private final Requests requests;
    private final Readers readers;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private List<Card> cards = List.of();
    private List<Own> own = List.of();
    private @Nullable String problem;

    @Inject
    WaitingPart(
            Waiting waiting, Requests requests, Readers readers, Messages messages, Viewer viewer, Browser browser) {
        this.waiting = waiting;
        this.requests = requests;
        this.readers = readers;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        cards = waiting.forMe().stream().map(this::card).toList();
        own = waiting.mine().stream().map(this::own).toList();
    }

    private Card card(Waiting.Open open) {
        var facts = open.question().facts().stream()
                .map(fact -> new Fact(say(fact.label()), write(fact.value())))
                .toList();
        var answers = open.answers().stream()
                .map(answer -> new Answer(answer.move(), say(answer.label())))
                .toList();
        return new Card(
                open.id().toString(),
                write(open.question().text()),
                facts,
                answers,
                open.question().address(),
                write(new Value.Moment(open.until())));
    }

    private Own own(Waiting.Own asked) {
        return new Own(
                say(asked.label()),
                say(state(asked.sight())),
                write(new Value.Moment(asked.sight().end())),
                asked.address());
    }

    private static MessageKey state(Sight sight) {
        boolean common = sight.state().equals(Sight.ON_ITS_WAY) || sight.state().equals(Sight.CLOSED);
        return common
                ? new MessageKey("request", "state." + sight.state())
                : Waiting.label(sight.kind(), ".state." + sight.state());
    }

    private String write(Value value) {
        return write(Sentence.of(MessageKey.parse("request.value"), value));
    }

    private String write(Sentence sentence) {
        return viewer.account()
                .map(account -> readers.write(sentence, account, language()))
                .orElse("");
    }

    private String say(MessageKey key) {
        return messages.say(language(), key);
    }

    private Locale language() {
        return viewer.language();
    }

    /** A question. */
    public record Card(String id, String text, List<Fact> facts, List<Answer> answers, String address, String until) {}

    /** A line below it. */
    public record Fact(String label, String value) {}

    /** A button. */
    public record Answer(String move, String label) {}

    /** Something the viewer asked. */
    public record Own(String label, String state, String end, String address) {}

    /** Questions to the viewer. */
    public List<Card> getCards() {
        return cards;
    }

    /** What the viewer asked. */
    public List<Own> getOwn() {
        return own;
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Answers one and comes back to the page it stood on. */
    public void answer(String id, String move, String back) {
        try {
            requests.move(new RequestId(UUID.fromString(id)), move);
            browser.go(back);
        } catch (IllegalArgumentException e) {
            throw new PortalException(RequestProblem.ABSENT);
        } catch (PortalException e) {
            problem = messages.say(language(), e.code().message(), e.arguments().toArray());
            browser.status(e.code().kind().status());
        }
    }
}
