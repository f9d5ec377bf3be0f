/** The directory page. */
@NullMarked
package org.interlace.directory.web;

import org.jspecify.annotations.NullMarked;
