/** What a tie is and when it wants to be renewed; plain Java. */
@NullMarked
package org.interlace.tie.domain;

import org.jspecify.annotations.NullMarked;
