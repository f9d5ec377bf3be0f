/** What tests of the portal and of plugins stand on: the real portal, a real browser, the rules of the house. */
@NullMarked
package org.interlace.testkit;

import org.jspecify.annotations.NullMarked;
