package org.interlace.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.job.Job;
import org.interlace.api.request.Requests;
import org.interlace.circle.store.AskingTable;
import org.interlace.circle.store.CircleTable;
import org.interlace.graph.OwnTransaction;

/**
 * Looks after what nobody else does: circles whose welcome person vanished with an account, proposals that came to
 * nothing, and closed circles, which go when their conversation would.
 */
@ApplicationScoped
public class CircleCare implements Job {

    private final CircleTable table;
    private final AskingTable askings;
    private final CircleLife life;
    private final Requests requests;
    private final OwnTransaction transaction;
    private final Clock clock;
    private final int months;

    @Inject
    CircleCare(
            CircleTable table,
            AskingTable askings,
            CircleLife life,
            Requests requests,
            OwnTransaction transaction,
            Clock clock,
            @ConfigProperty(name = "interlace.keep.rooms", defaultValue = "12") int months) {
        this.table = table;
        this.askings = askings;
        this.life = life;
        this.requests = requests;
        this.transaction = transaction;
        this.clock = clock;
        this.months = months;
    }

    @Override
    public String name() {
        return "circle.care";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        table.withoutWelcome()
                .forEach(circle -> transaction.run(() -> {
                    life.pass(circle);
                    return true;
                }));
        askings.astray().forEach(request -> transaction.run(() -> requests.proceed(request, "turn")));
        table.forgetProposals();
        table.forget(
                clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months).toInstant());
    }
}
