/** What stands in documents: QR codes. */
@NullMarked
package org.interlace.document.domain;

import org.jspecify.annotations.NullMarked;
