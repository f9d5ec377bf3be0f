/** What introductions are: phrases, the request's machine, the facts kept beside it, and the rules. */
@NullMarked
package org.interlace.introductions.domain;

import org.jspecify.annotations.NullMarked;
