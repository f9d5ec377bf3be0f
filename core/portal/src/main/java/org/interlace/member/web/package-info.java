/** The page of one member. */
@NullMarked
package org.interlace.member.web;

import org.jspecify.annotations.NullMarked;
