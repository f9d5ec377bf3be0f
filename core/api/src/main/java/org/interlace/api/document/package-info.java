/** Documents to keep or print: PDF and QR codes. */
@NullMarked
package org.interlace.api.document;

import org.jspecify.annotations.NullMarked;
