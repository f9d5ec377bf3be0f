/** The pages of projects. */
@NullMarked
package org.interlace.project.web;

import org.jspecify.annotations.NullMarked;
