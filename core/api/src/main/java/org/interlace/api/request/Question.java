package org.interlace.api.request;

import java.util.List;
import org.interlace.api.notification.Notification;
import org.interlace.api.text.Sentence;

/**
 * What somebody is asked, as it stands on the page of waiting answers and in the mail.
 *
 * @param text one sentence; what a yes means is said in it or on the page
 * @param facts when, where, who
 * @param answers moves that can be made with one tap, the usual one first; their labels are the texts
 *     {@code request.<kind's word>.<move>} of the kind's bundle. Empty when the page must be opened.
 * @param address the page of this request
 */
public record Question(Sentence text, List<Notification.Fact> facts, List<String> answers, String address) {

    /** Copies the lists. */
    public Question {
        facts = List.copyOf(facts);
        answers = List.copyOf(answers);
    }
}
