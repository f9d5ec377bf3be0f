package org.interlace.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.interlace.account.Codes;
import org.interlace.account.store.AccountTable;
import org.interlace.api.account.AccountId;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.database.Database;
import org.interlace.joining.domain.JoiningProblem;
import org.interlace.vocabulary.Folding;

/** Finds who sits beside staff, and gives that person a code. */
@ApplicationScoped
public class CodeGiving {

    private static final int MOST = 20;

    private final Database database;
    private final AccountTable accounts;
    private final Codes codes;

    @Inject
    CodeGiving(Database database, AccountTable accounts, Codes codes) {
        this.database = database;
        this.accounts = accounts;
        this.codes = codes;
    }

    /** A member with an account. */
    public record Found(String account, String name, String handle) {

        /** For EL. */
        public String getAccount() {
            return account;
        }

        /** For EL. */
        public String getName() {
            return name;
        }

        /** For EL. */
        public String getHandle() {
            return handle;
        }
    }

    /** Members with an account whose name holds some letters, or who sign in with that name. */
    @Requires("joining:code:give")
    public List<Found> find(String words) {
        var folded = Folding.fold(words).replace("%", "").replace("_", "");
        return folded.isBlank()
                ? List.of()
                : database.list(
                        """
                        select a.id, m.name, m.handle from account.account a join member.member m on m.id = a.member
                        where a.password is not null and (m.name_key like ? or m.handle = ?) order by m.name, m.id limit ?
                        """,
                        row -> new Found(
                                Database.id(row, "id").toString(), row.getString("name"), row.getString("handle")),
                        "%" + folded + "%",
                        words.strip(),
                        MOST);
    }

    /** A code for an account. */
    @Requires("joining:code:give")
    @Transactional
    public Codes.Given give(UUID account) {
        return codes.give(accounts.find(new AccountId(account))
                .filter(found -> found.password() != null)
                .orElseThrow(() -> new PortalException(JoiningProblem.ABSENT)));
    }
}
