package org.interlace.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against the real portal: the packaged distribution with PostgreSQL, Neo4j and Payara Micro, started once for
 * the whole suite with the sample community in it. Ask for a {@link Portal} or a {@link Browser} as a parameter.
 *
 * <pre>{@code
 * @PortalTest
 * class DirectoryStory {
 *     @Test
 *     void a_visitor_finds_people(Browser browser) {
 *         browser.open("/directory");
 *     }
 * }
 * }</pre>
 *
 * <p>The distribution is found by the system property {@code interlace.distribution}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PortalExtension.class)
public @interface PortalTest {}
