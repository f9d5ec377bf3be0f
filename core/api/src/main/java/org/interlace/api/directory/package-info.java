/** What a plugin adds to the directory of people. */
@NullMarked
package org.interlace.api.directory;

import org.jspecify.annotations.NullMarked;
