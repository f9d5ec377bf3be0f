/** Needs ("I look for …") and doors ("I know …"), in own words: who could help, and what is open to whom. */
@NullMarked
package org.interlace.introductions.posting;

import org.jspecify.annotations.NullMarked;
