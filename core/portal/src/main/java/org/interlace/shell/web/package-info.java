/** What templates and pages of all parts use: texts, the frame, forms, slots. */
@NullMarked
package org.interlace.shell.web;

import org.jspecify.annotations.NullMarked;
