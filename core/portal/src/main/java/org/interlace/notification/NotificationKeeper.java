package org.interlace.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.interlace.api.account.AccountId;
import org.interlace.notification.store.NotificationTable;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Person;
import org.interlace.privacy.domain.Retention;

/** What notifications keep about people. */
@ApplicationScoped
public class NotificationKeeper implements Keeper {

    private static final String TOLD = "notifications";

    private static final List<Kept> KEPT = List.of(
            Kept.ofAccount("notification", TOLD, Retention.months(6), "", "notification.notification.account"),
            Kept.ofAccount("notification", "choices", Retention.WITH_ACCOUNT, """
                    select kind, cadence from notification.choice where account = ? order by kind
                    """, "notification.choice.account"));

    private final NewsExport news;
    private final NotificationTable table;

    @Inject
    NotificationKeeper(NewsExport news, NotificationTable table) {
        this.news = news;
        this.table = table;
    }

    @Override
    public List<Kept> kept() {
        return KEPT;
    }

    @Override
    public Optional<List<String>> read(Kept kept, Person person) {
        return Optional.ofNullable(person.account())
                .filter(account -> kept.word().equals(TOLD))
                .map(account -> news.of(new AccountId(account), person.locale()));
    }

    @Override
    public void erase(Person person) {
        person.member().ifPresent(member -> table.forgetPerson(member.value()));
    }
}
