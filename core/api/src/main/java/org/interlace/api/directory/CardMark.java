package org.interlace.api.directory;

import java.util.Collection;
import java.util.Set;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;

/**
 * A mark on cards of people, for the eyes of the viewer alone: "there is a way". A bean that implements it is found, and
 * asked once for a page of cards; the cards themselves are shared by many readers, the marks never.
 *
 * <pre>{@code
 * public Set<MemberId> marked(Collection<MemberId> people) {
 *     return viewer.member().map(own -> ways.reached(own, people)).orElse(Set.of());
 * }
 * }</pre>
 */
public interface CardMark {

    /** Those of a page (at most 60) who have it, for the viewer; nobody for whom it means nothing. */
    Set<MemberId> marked(Collection<MemberId> people);

    /** What it says. */
    MessageKey label();

    /** The picture beside it: a name of the sprite, such as {@code way}. */
    String icon();
}
