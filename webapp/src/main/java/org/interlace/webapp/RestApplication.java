package org.interlace.webapp;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Where the API stands; its resources are found in the portal's jar and in the plugins'. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

    /** OpenAPI describes the API; the server would describe it a second time, to everybody who asks for OPTIONS. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
