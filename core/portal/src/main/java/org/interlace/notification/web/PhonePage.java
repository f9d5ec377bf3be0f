package org.interlace.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.text.Value;
import org.interlace.notification.PhoneList;
import org.interlace.shell.web.Browser;
import org.interlace.text.Pen;

/** {@code /admin/mail/phone}: who is to be told by phone that something waits. */
@RequestScoped
@Named
public class PhonePage {

    private final PhoneList list;
    private final Browser browser;
    private List<Row> rows = List.of();
    private List<Call> calls = List.of();

    @Inject
    PhonePage(PhoneList list, Browser browser) {
        this.list = list;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        var waiting = list.waiting();
        var pen = waiting.pen();
        rows = waiting.rows().stream().map(row -> Row.of(row, pen)).toList();
        calls = list.calls().stream()
                .map(one -> new Call(
                        one.id().toString(),
                        one.name(),
                        one.how(),
                        pen.say(one.what()),
                        pen.write(new Value.Moment(one.since())),
                        one.address()))
                .toList();
    }

    /** Somebody, written out. */
    public record Row(String id, String name, String href, String count, String since) {

        static Row of(org.interlace.notification.store.PhoneTable.Row row, Pen pen) {
            return new Row(
                    row.account().toString(),
                    name(row, pen),
                    PhoneList.address(row).orElse(""),
                    row.paused()
                            ? pen.say(new MessageKey("notification", "phone.paused"))
                            : pen.say(new MessageKey("notification", "phone.count"), row.count()),
                    pen.write(new Value.Moment(row.since())));
        }

        private static String name(org.interlace.notification.store.PhoneTable.Row row, Pen pen) {
            var member = row.member();
            var name = row.name();
            if (name != null) {
                return name;
            }
            return member == null
                    ? pen.say(new MessageKey("text", "somebody"))
                    : pen.write(new Value.Person(new MemberId(member)));
        }

        /** For EL. */
        public String getId() {
            return id;
        }

        /** For EL. */
        public String getName() {
            return name;
        }

        /** For EL. */
        public String getHref() {
            return href;
        }

        /** For EL. */
        public String getCount() {
            return count;
        }

        /** For EL. */
        public String getSince() {
            return since;
        }
    }

    /** Those who wait longest first. */
    public List<Row> getRows() {
        return rows;
    }

    /** Somebody without an account, written out. */
    public record Call(String id, String name, String how, String what, String since, String href) {}

    /** People without an account. */
    public List<Call> getCalls() {
        return calls;
    }

    /** Somebody without an account was told. */
    public void toldCall(String id) {
        list.toldCall(UUID.fromString(id));
        browser.go("/admin/mail/phone");
    }

    /** Somebody was told. */
    public void told(String id) {
        list.told(UUID.fromString(id));
        browser.go("/admin/mail/phone");
    }
}
