/** Pages on what is kept about people: take it along, erase it, read why. */
@NullMarked
package org.interlace.privacy.web;

import org.jspecify.annotations.NullMarked;
