/** Events over HTTP. */
@NullMarked
package org.interlace.events.rest;

import org.jspecify.annotations.NullMarked;
