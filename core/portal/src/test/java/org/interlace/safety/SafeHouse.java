package org.interlace.safety;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.interlace.api.account.AccountId;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.Notifications;
import org.interlace.api.permission.Permission;
import org.interlace.api.safety.AuditLog;
import org.interlace.api.safety.NewReport;
import org.interlace.database.Tables;
import org.interlace.graph.OwnTransaction;
import org.interlace.safety.store.SafetyTables;
import org.jspecify.annotations.Nullable;

/** The safe place with everything round it in memory, and its tables in a real PostgreSQL. */
final class SafeHouse extends Clock implements Viewer, MemberNames, Notifications {

    private final Tables tables = Tables.get();
    private final Map<MemberId, AccountId> accounts = new HashMap<>();
    final SafetyTables stores = SafetyTables.of(tables.database());
    final List<Notification> told = new ArrayList<>();
    private final AuditLog audit = (act, about, object) -> {};
    private final OwnTransaction own = new OwnTransaction() {
        @Override
        public <R> R run(Supplier<R> work) {
            return work.get();
        }
    };
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private @Nullable MemberId viewer;
    final Telling telling = new Telling(this);
    final Reporting reporting = new Reporting(stores.reports(), stores.trust(), telling, this, this);
    final Concerns concerns = new Concerns(stores.reports(), stores.trust(), telling, this, this);
    final Trusting trusting = new Trusting(stores.trust(), this, telling, this, this);
    final TrustedNaming naming = new TrustedNaming(stores.trust(), this, audit, this);
    final Moderation moderation = new Moderation(stores.reports(), this, audit, this);
    final ActingForMembers acting = new ActingForMembers(stores.consents(), this, own, telling, audit, this, this);
    final SafetyForgetting forgetting =
            new SafetyForgetting(stores.audit(), stores.reports(), stores.trust(), stores.consents(), this);

    SafeHouse() {
        tables.empty("member.member", "account.account", "safety.audit");
    }

    /** A member with an account and one role. */
    MemberId person(String handle, String role) {
        var member = new MemberId(UUID.randomUUID());
        var account = new AccountId(UUID.randomUUID());
        var database = tables.database();
        database.change(
                "insert into member.member (id, handle, name, name_key, joined) values (?, ?, ?, ?, ?)",
                member.value(),
                handle,
                handle,
                handle,
                now);
        database.change(
                "insert into account.account (id, member, created) values (?, ?, ?)",
                account.value(),
                member.value(),
                now);
        database.change("insert into account.role (name) values (?) on conflict do nothing", role);
        database.change("insert into account.account_role (account, role) values (?, ?)", account.value(), role);
        accounts.put(member, account);
        return member;
    }

    SafeHouse as(MemberId member) {
        viewer = member;
        return this;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void erase(MemberId member) {
        stores.reports().forgetReporter(member.value());
        tables.database().change("delete from member.member where id = ?", member.value());
    }

    static NewReport about(MemberId person, NewReport.Wish wish, boolean named) {
        return new NewReport(
                person, "profile", "", NewReport.Reason.INSISTING, "my words", wish, named, Optional.empty());
    }

    @Override
    public Optional<AccountId> account() {
        return member().map(accounts::get);
    }

    @Override
    public Optional<MemberId> member() {
        return Optional.ofNullable(viewer);
    }

    @Override
    public boolean may(Permission permission) {
        return true;
    }

    @Override
    public Locale language() {
        return Locale.FRENCH;
    }

    @Override
    public Map<MemberId, MemberName> find(Collection<MemberId> members) {
        return Map.of();
    }

    @Override
    public Optional<MemberName> byHandle(String handle) {
        return tables.database()
                .first(
                        "select id from member.member where handle = ?",
                        row -> new MemberName(new MemberId((UUID) row.getObject("id")), handle, handle),
                        handle);
    }

    @Override
    public void tell(Notification notification) {
        told.add(notification);
    }

    @Override
    public void settle(String kind, String once) {}

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
