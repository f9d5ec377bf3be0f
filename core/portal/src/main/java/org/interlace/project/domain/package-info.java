/** A project and its circle; plain Java. */
@NullMarked
package org.interlace.project.domain;

import org.jspecify.annotations.NullMarked;
