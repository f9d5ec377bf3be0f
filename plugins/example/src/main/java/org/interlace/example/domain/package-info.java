/** A dish and its rules; plain Java and JPA. */
@NullMarked
package org.interlace.example.domain;

import org.jspecify.annotations.NullMarked;
