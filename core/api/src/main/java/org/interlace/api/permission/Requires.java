package org.interlace.api.permission;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a use case that only accounts with a permission may run. Without it: {@code 401} when nobody is signed in,
 * else {@code 403}. The value must be one of the owner's declared {@link Permission}s.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {

    /** The permission's {@linkplain Permission#wildcard() written form}. */
    @Nonbinding
    String value();
}
