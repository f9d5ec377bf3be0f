package org.interlace.webapp;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the API stands; its resources are found in the portal's jar and in the plugins'. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
