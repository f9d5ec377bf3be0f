/** Benchmarks of the distribution as people run it: its commands, its pages, its API, its processes. */
@NullMarked
package org.interlace.bench;

import org.jspecify.annotations.NullMarked;
