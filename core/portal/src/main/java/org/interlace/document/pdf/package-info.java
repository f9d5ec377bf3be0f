/** The library that makes PDFs; nothing else knows it. */
@NullMarked
package org.interlace.document.pdf;

import org.jspecify.annotations.NullMarked;
