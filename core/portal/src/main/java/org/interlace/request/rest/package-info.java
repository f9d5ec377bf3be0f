/** Requests in the API. */
@NullMarked
package org.interlace.request.rest;

import org.jspecify.annotations.NullMarked;
