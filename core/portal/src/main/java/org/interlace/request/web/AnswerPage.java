package org.interlace.request.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.interlace.api.problem.PortalException;
import org.interlace.api.text.Value;
import org.interlace.request.Answering;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Typed;

/** {@code /answers/{token}}: the question of a letter once more, and the answer that its link gives. */
@RequestScoped
@Named
public class AnswerPage {

    private final Answering answering;
    private final Browser browser;
    private final Typed typed;
    private String token = "";
    private Optional<Answering.Asking> asking = Optional.empty();

    @Inject
    AnswerPage(Answering answering, Browser browser, Typed typed) {
        this.answering = answering;
        this.browser = browser;
        this.typed = typed;
    }

    @PostConstruct
    void open() {
        token = browser.value("token");
        asking = answering.look(token);
        if (asking.isEmpty()) {
            browser.status(404);
        } else {
            browser.markForForms();
        }
    }

    /** Whether the link is good still. */
    public boolean isOpen() {
        return asking.isPresent();
    }

    /** The question, in words. */
    public String getQuestion() {
        return asking.map(one -> one.pen().write(one.question().text())).orElse("");
    }

    /** When, where, who. */
    public List<WaitingPart.Fact> getFacts() {
        return asking.map(one -> one.question().facts().stream()
                        .map(fact -> new WaitingPart.Fact(
                                one.pen().say(fact.label()), one.pen().write(fact.value())))
                        .toList())
                .orElse(List.of());
    }

    /** The answers of this link. */
    public List<WaitingPart.Answer> getAnswers() {
        return asking.map(one -> one.answers().stream()
                        .map(answer ->
                                new WaitingPart.Answer(answer.move(), one.pen().say(answer.label())))
                        .toList())
                .orElse(List.of());
    }

    /** Until when. */
    public String getUntil() {
        return asking.map(one -> one.pen().write(new Value.Moment(one.until()))).orElse("");
    }

    /** Gives one. */
    public void answer(String move) {
        try {
            answering.answer(token, move);
            browser.go("/answers/done");
        } catch (PortalException e) {
            typed.fault("", e);
        }
    }
}
