package org.interlace.testkit;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the portal before its first test and stops it after the last of the suite; a fresh browser for each test. */
final class PortalExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace SUITE = Namespace.create(PortalExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Portal.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var portal =
                test.getRoot().getStore(SUITE).getOrComputeIfAbsent(Portal.class, key -> Portal.start(), Portal.class);
        if (parameter.getParameter().getType() == Portal.class) {
            return portal;
        }
        return test.getStore(SUITE).getOrComputeIfAbsent(Browser.class, key -> portal.browser(), Browser.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var browser = test.getStore(SUITE).remove(Browser.class, Browser.class);
        if (browser != null) {
            browser.close();
        }
    }
}
