/** Pages and parts. */
@NullMarked
package org.interlace.introductions.web;

import org.jspecify.annotations.NullMarked;
