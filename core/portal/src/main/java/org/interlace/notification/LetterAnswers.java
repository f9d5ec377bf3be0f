package org.interlace.notification;

import java.util.List;
import java.util.Locale;
import org.interlace.api.account.AccountId;
import org.interlace.api.message.MessageKey;

/** Answers that a reader can give from the letter itself. Part of the core; a bean that implements it is found. */
public interface LetterAnswers {

    /**
     * A piece of news that may be a question.
     *
     * @param kind of the news
     * @param once what makes it the same thing
     * @param language of the letter
     */
    record News(AccountId reader, String kind, String once, Locale language) {}

    /**
     * An answer.
     *
     * @param path of the page that asks once more, for that reader alone
     */
    record Answer(MessageKey label, String path) {}

    /** The answers that are open to the reader now; none when it is no question of theirs. */
    List<Answer> to(News news);
}
