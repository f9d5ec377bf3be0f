package org.interlace.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.mail.store.MailDesk;
import org.interlace.notification.store.PhoneTable;
import org.interlace.notification.store.PhoneTable.Row;
import org.interlace.text.Pen;
import org.interlace.text.Scribe;

/**
 * People without e-mail are told by phone that something waits; nobody but they read what. To whom a pause of their
 * account would be written, that is told, and nothing else while it lasts.
 */
@ApplicationScoped
public class PhoneList {

    /** May see who is to be phoned, and say that it was done. */
    public static final Permission TELL = new Permission("notification", "phone", "tell");

    private static final int MOST = 200;

    private final PhoneTable table;
    private final MailDesk mails;
    private final Scribe scribe;
    private final Viewer viewer;
    private final Clock clock;
    private final Instance<Calls> calls;

    @Inject
    PhoneList(PhoneTable table, MailDesk mails, Scribe scribe, Viewer viewer, Clock clock, @Any Instance<Calls> calls) {
        this.table = table;
        this.mails = mails;
        this.scribe = scribe;
        this.viewer = viewer;
        this.clock = clock;
        this.calls = calls;
    }

    /**
     * Who waits.
     *
     * @param pen writes their names as the viewer may see them
     */
    public record Waiting(List<Row> rows, Pen pen) {}

    /** Those who wait longest first, two hundred at most. */
    @Requires("notification:phone:tell")
    public Waiting waiting() {
        var rows = waitingRows();
        var people = rows.stream()
                .map(Row::member)
                .filter(Objects::nonNull)
                .map(MemberId::new)
                .collect(Collectors.toSet());
        var pen = scribe.pen(new Scribe.Reading(viewer.account(), viewer.language(), people));
        return new Waiting(rows, pen);
    }

    private List<Row> waitingRows() {
        return table.waiting(viewer.member().map(MemberId::value).orElse(null), MOST);
    }

    /** Somebody was told that something waits; saying it again changes nothing. */
    @Requires("notification:phone:tell")
    @Transactional
    public void told(UUID account) {
        var now = clock.instant();
        table.told(account, now);
        mails.told(account, now);
    }

    /** People without an account who are to be told something. */
    @Requires("notification:phone:tell")
    public List<Calls.Call> calls() {
        var found = new ArrayList<Calls.Call>();
        calls.forEach(source -> found.addAll(source.waiting()));
        return found;
    }

    /** One of them was told; saying it again changes nothing. */
    @Requires("notification:phone:tell")
    @Transactional
    public void toldCall(UUID id) {
        calls.forEach(source -> source.told(id));
    }

    /** How many are to be phoned. */
    @Requires("notification:phone:tell")
    public int count() {
        return waitingRows().size() + calls().size();
    }

    /** The profile, if there is one that can be opened. */
    public static Optional<String> address(Row row) {
        return Optional.ofNullable(row.handle()).filter(handle -> !row.paused()).map(handle -> "/members/" + handle);
    }
}
