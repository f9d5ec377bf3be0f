package org.interlace.shell;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one door for every request: headers first, then the API, the look's files, the operator's addresses, files and
 * pages by their tables. What is none of these is not there: nothing reaches a servlet by accident.
 */
public class PortalFilter implements Filter {

    private static final Set<String> HEALTH = Set.of("/health", "/health/live", "/health/ready", "/health/started");

    private final Pages pages;
    private final ApiDoor api;
    private final Theme theme;
    private final MediaDoor media;
    private final FileDoor files;
    private final Set<String> proxies;

    @Inject
    PortalFilter(
            Pages pages,
            ApiDoor api,
            Theme theme,
            MediaDoor media,
            FileDoor files,
            @ConfigProperty(name = "interlace.http.trusted-proxies") Optional<String> proxies) {
        this.proxies = Forwarded.addresses(proxies.orElse(""));
        this.pages = pages;
        this.api = api;
        this.theme = theme;
        this.media = media;
        this.files = files;
    }

    @Override
    public void init(FilterConfig config) {
        theme.load(config.getServletContext());
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = Forwarded.of((HttpServletRequest) anyRequest, proxies);
        var response = (HttpServletResponse) anyResponse;
        Headers.write(request, response);
        var path = request.getRequestURI();
        if (path.startsWith("/api/")) {
            api.enter(request, response, chain);
        } else if (path.startsWith("/theme/")) {
            if (!theme.serve(request, response)) {
                pages.absent(request, response);
            }
        } else if (path.startsWith("/media/")) {
            pages.recognise(request);
            if (!media.serve(request, response)) {
                pages.enter(request, response);
            }
        } else if (HEALTH.contains(path) || path.equals("/openapi")) {
            chain.doFilter(request, response);
        } else if (path.equals("/metrics") && request.fromThisMachine()) {
            chain.doFilter(request, response);
        } else if (!files.serve(request, response)) {
            pages.enter(request, response);
        }
    }
}
