package org.interlace.api.organisation;

/**
 * How to show an organisation in a list.
 *
 * @param handle for the address {@code /organisations/{handle}}
 */
public record OrganisationName(OrganisationId id, String handle, String name) {}
