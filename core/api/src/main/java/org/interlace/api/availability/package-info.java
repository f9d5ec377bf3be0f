/** How much people can be asked: their weekly number, pauses, rest. One number counts every kind of request together. */
@NullMarked
package org.interlace.api.availability;

import org.jspecify.annotations.NullMarked;
