package org.interlace.safety.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.database.Database;

/** Names whatever their audience, for those who look after people and for people who are told who acted. */
@ApplicationScoped
public class NameTable {

    private final Database database;

    @Inject
    NameTable(Database database) {
        this.database = database;
    }

    /** Many at once. */
    public List<MemberName> find(Collection<MemberId> members) {
        var ids = members.stream().map(MemberId::value).distinct().toList();
        return ids.isEmpty()
                ? List.of()
                : database.list(
                        "select id, handle, name from member.member where id = any(?::uuid[])",
                        row -> new MemberName(
                                new MemberId(Database.id(row, "id")), row.getString("handle"), row.getString("name")),
                        ids);
    }

    /** The name of an account's profile, if it has one. */
    public Optional<String> ofAccount(AccountId account) {
        return database.first(
                "select m.name from account.account a join member.member m on m.id = a.member where a.id = ?",
                row -> row.getString("name"),
                account.value());
    }
}
