/** What an address on the web is, and which networks everybody can reach; plain Java. */
@NullMarked
package org.interlace.fetch.domain;

import org.jspecify.annotations.NullMarked;
