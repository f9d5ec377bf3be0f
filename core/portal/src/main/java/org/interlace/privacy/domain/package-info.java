/** What is kept about people, declared as data: what, what for, how long, and where it points at somebody. */
@NullMarked
package org.interlace.privacy.domain;

import org.jspecify.annotations.NullMarked;
