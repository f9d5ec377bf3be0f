/** Pages of needs and doors. */
@NullMarked
package org.interlace.introductions.posting.web;

import org.jspecify.annotations.NullMarked;
