package org.interlace.api.safety;

import org.interlace.api.member.MemberId;

/**
 * Ends what two people share, when a block begins between them (product.md §2.5). A bean that implements it is found and
 * asked; the core's own in the transaction of the block, a plugin's in one of its own.
 *
 * <p>It is silent: nobody is told, and what ends must look as any other end does. Repeating it changes nothing; when the
 * block is taken back, nothing comes back.
 */
public interface Parting {

    /** Ends requests, ties, rooms of the two and whatever else only both share. The order of the two says nothing. */
    void part(MemberId one, MemberId other);
}
