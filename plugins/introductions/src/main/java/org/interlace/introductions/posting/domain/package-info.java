/** What members look for, and the doors they can open: plain facts. */
@NullMarked
package org.interlace.introductions.posting.domain;

import org.jspecify.annotations.NullMarked;
