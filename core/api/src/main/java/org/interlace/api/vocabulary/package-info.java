/** The community's shared words: communes, languages, skills, sectors, subjects. */
@NullMarked
package org.interlace.api.vocabulary;

import org.jspecify.annotations.NullMarked;
