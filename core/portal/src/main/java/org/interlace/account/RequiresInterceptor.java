package org.interlace.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.interlace.account.domain.AccountProblem;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;

/** Asks for the permission a use case requires, before its transaction begins. */
@Requires("")
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RequiresInterceptor {

    private final CurrentViewer viewer;

    @Inject
    RequiresInterceptor(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var method = call.getMethod().getAnnotation(Requires.class);
        var required =
                method != null ? method : call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
        if (!viewer.may(required.value())) {
            throw new PortalException(
                    viewer.account().isPresent() ? AccountProblem.NOT_ALLOWED : AccountProblem.SIGN_IN_FIRST);
        }
        return call.proceed();
    }
}
