package org.interlace.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;

/** Hands out {@link Contributions} of whatever extension interface they are asked for. */
@ApplicationScoped
public class ContributionsProducer {

    private final Registry registry;

    @Inject
    ContributionsProducer(Registry registry) {
        this.registry = registry;
    }

    @Produces
    @SuppressWarnings("unchecked") // the point of injection says which interface it is
    <T> Contributions<T> of(InjectionPoint point, @Any Instance<Object> beans) {
        var type = (Class<T>) ((ParameterizedType) point.getType()).getActualTypeArguments()[0];
        return new Contributions<>(beans.select(type), registry);
    }
}
