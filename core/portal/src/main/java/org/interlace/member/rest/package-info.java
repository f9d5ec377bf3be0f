/** Members over the API. */
@NullMarked
package org.interlace.member.rest;

import org.jspecify.annotations.NullMarked;
