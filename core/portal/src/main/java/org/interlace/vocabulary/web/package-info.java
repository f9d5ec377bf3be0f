/** Pages for the words of the vocabularies. */
@NullMarked
package org.interlace.vocabulary.web;

import org.jspecify.annotations.NullMarked;
