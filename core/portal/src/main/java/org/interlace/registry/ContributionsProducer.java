package org.interlace.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.interlace.api.directory.DirectoryFilter;
import org.interlace.api.graph.GraphProjection;
import org.interlace.api.media.PictureOwner;
import org.interlace.api.privacy.PersonalDataSource;
import org.interlace.api.sample.SampleData;

/** Hands out {@link Contributions} of each extension interface there is. */
@ApplicationScoped
public class ContributionsProducer {

    private final Registry registry;

    @Inject
    ContributionsProducer(Registry registry) {
        this.registry = registry;
    }

    @Produces
    Contributions<GraphProjection> projections(@Any Instance<GraphProjection> beans) {
        return new Contributions<>(beans, registry);
    }

    @Produces
    Contributions<DirectoryFilter> filters(@Any Instance<DirectoryFilter> beans) {
        return new Contributions<>(beans, registry);
    }

    @Produces
    Contributions<PersonalDataSource> personalData(@Any Instance<PersonalDataSource> beans) {
        return new Contributions<>(beans, registry);
    }

    @Produces
    Contributions<PictureOwner> pictures(@Any Instance<PictureOwner> beans) {
        return new Contributions<>(beans, registry);
    }

    @Produces
    Contributions<SampleData> samples(@Any Instance<SampleData> beans) {
        return new Contributions<>(beans, registry);
    }
}
