/** What the core itself keeps about people, what plugins declared, and which erasures are not complete. */
@NullMarked
package org.interlace.privacy.store;

import org.jspecify.annotations.NullMarked;
