/** What every REST answer has in common: the guard, and problem documents for whatever goes wrong. */
@NullMarked
package org.interlace.shell.rest;

import org.jspecify.annotations.NullMarked;
