/**
 * Introductions through people who know people: what a member asks, the way it takes, and what became of it. Here are the
 * door of the plugin and the use cases; transactions and permission checks happen here and only here.
 */
@NullMarked
package org.interlace.introductions;

import org.jspecify.annotations.NullMarked;
