/** The house around every page: start, addresses, languages, headers, forms, texts, errors. */
@NullMarked
package org.interlace.shell;

import org.jspecify.annotations.NullMarked;
