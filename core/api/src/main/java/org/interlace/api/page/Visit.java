package org.interlace.api.page;

import java.util.List;
import java.util.Optional;
import org.interlace.api.problem.PortalException;

/**
 * One visit of a page, as the bean behind it sees it. Inject it into request-scoped beans.
 *
 * <pre>{@code
 * public void save() {
 *     try {
 *         things.save(visit.value("title"));
 *         visit.go("/lending?saved=1");
 *     } catch (PortalException refusal) {
 *         visit.refuse("title", refusal);
 *     }
 * }
 * }</pre>
 *
 * <p>In the page {@code <i:faults/>} and {@code <i:field name="title" …/>} show what was refused beside what was typed.
 */
public interface Visit {

    /** What stands in the address for {@code {name}}, in the question behind it, or in the form; empty if nothing. */
    String value(String name);

    /** Every value of a name, such as of boxes that were ticked. */
    List<String> values(String name);

    /**
     * The file that came in a field of the form, if the page's rule is {@linkplain PageRule#withFiles with files}; empty
     * when none was chosen, or an empty one. What the browser calls it, and says it is, is not told: look at the bytes.
     */
    Optional<byte[]> file(String name);

    /** This page has a form: call it when the bean is made, so that visitors can send it. */
    void form();

    /** Redirects after a form was sent, to a path of this portal. */
    void go(String address);

    /**
     * Hands out a file instead of the page; call it from an act, such as the button's.
     *
     * @param name such as {@code meeting.ics}: small letters, digits, dots and dashes
     * @param type its media type
     */
    void download(String name, String type, byte[] file);

    /** Answers with a status, such as 404. */
    void status(int status);

    /** Says what is wrong with a field (empty for the form as a whole); the page answers 422. */
    void refuse(String field, PortalException refusal);
}
