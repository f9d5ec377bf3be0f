/** The plugin's page and its part of the profile page. */
@NullMarked
package org.interlace.example.web;

import org.jspecify.annotations.NullMarked;
