/** What can be granted to a role, and the mark that a use case asks for it. */
@NullMarked
package org.interlace.api.permission;

import org.jspecify.annotations.NullMarked;
