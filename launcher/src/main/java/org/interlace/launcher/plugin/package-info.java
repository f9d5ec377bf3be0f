/** Plugin jars judged by their bytes before anything is deployed; also used by the test kit. */
@NullMarked
package org.interlace.launcher.plugin;

import org.jspecify.annotations.NullMarked;
