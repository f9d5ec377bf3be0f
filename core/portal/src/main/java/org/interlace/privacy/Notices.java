package org.interlace.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.interlace.api.account.AccountId;
import org.interlace.api.account.Viewer;
import org.interlace.database.Database;
import org.interlace.privacy.domain.Notice;

/** Which version of the privacy notice each account has read. */
@ApplicationScoped
public class Notices {

    private final Database database;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Notices(Database database, Viewer viewer, Clock clock) {
        this.database = database;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Whether somebody is signed in who has not read the one that is in force. */
    public boolean waiting() {
        return viewer.account()
                .filter(account -> database.first(
                                "select 1 as one from privacy.notice_read where account = ? and version = ?",
                                row -> true,
                                account.value(),
                                Notice.VERSION)
                        .isEmpty())
                .isPresent();
    }

    /** The viewer has read it; saying so again changes nothing. */
    @Transactional
    public void read() {
        viewer.account().ifPresent(this::read);
    }

    /** Somebody has read it while joining. */
    @Transactional
    public void read(AccountId account) {
        database.change(
                "insert into privacy.notice_read (account, version, at) values (?, ?, ?) on conflict do nothing",
                account.value(),
                Notice.VERSION,
                clock.instant());
    }
}
