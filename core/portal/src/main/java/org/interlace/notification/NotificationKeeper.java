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

/** What is kept about what people were told. */
@ApplicationScoped
public class NotificationKeeper implements Keeper {

    private static final Kept NEWS =
            Kept.ofAccount("notification", "news", Retention.months(6), "", "notification.notification.account");

    private static final Kept CHOICES = Kept.ofAccount(
            "notification",
            "choices",
            Retention.WITH_ACCOUNT,
            "select kind, cadence from notification.choice where account = ? order by kind",
            "notification.choice.account");

    private final NewsExport news;
    private final NotificationTable table;

    @Inject
    NotificationKeeper(NewsExport news, NotificationTable table) {
        this.news = news;
        this.table = table;
    }

    @Override
    public List<Kept> kept() {
        return List.of(NEWS, CHOICES);
    }

    @Override
    public Optional<List<String>> written(Kept kept, Person person) {
        var account = person.account();
        return kept.equals(NEWS) && account != null
                ? Optional.of(news.of(new AccountId(account), person.locale()))
                : Optional.empty();
    }

    @Override
    public void erase(Person person) {
        person.member().ifPresent(member -> table.forgetPerson(member.value()));
    }
}
