/** Needs and doors over HTTP. */
@NullMarked
package org.interlace.introductions.posting.rest;

import org.jspecify.annotations.NullMarked;
