/** Incubators, companies, public services, associations and schools. */
@NullMarked
package org.interlace.organisation;

import org.jspecify.annotations.NullMarked;
