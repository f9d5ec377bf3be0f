/** A question to the directory and its answer; plain Java. */
@NullMarked
package org.interlace.directory.domain;

import org.jspecify.annotations.NullMarked;
