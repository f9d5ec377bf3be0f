/** A member, audiences and what they mean; plain Java. */
@NullMarked
package org.interlace.member.domain;

import org.jspecify.annotations.NullMarked;
