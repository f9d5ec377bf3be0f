/** Plugins over the API. */
@NullMarked
package org.interlace.registry.rest;

import org.jspecify.annotations.NullMarked;
