package org.interlace.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.interlace.database.Tables;
import org.junit.jupiter.api.Test;

/**
 * security.md A21 and product.md §2.9: every column of the core that points at an account or a member is declared by a
 * keeper, with purpose and retention, and erasing the person empties it.
 */
class A21DeclaredTest {

    /** Rows about the erasure itself, which go when it is complete. */
    private static final Set<String> OF_ERASURE = Set.of(
            "privacy.erasure.person",
            "privacy.erasure.account",
            "privacy.erasure.member",
            "privacy.erasure_answer.person");

    private final List<String> declared =
            Keepers.kept().stream().flatMap(kept -> kept.columns().stream()).toList();

    @Test
    void every_column_that_points_at_a_person_is_declared() {
        assertThat(declared).containsAll(pointing());
    }

    @Test
    void no_declaration_names_a_column_that_is_not_there() {
        assertThat(everyColumn()).containsAll(declared);
    }

    @Test
    void what_points_at_a_person_goes_or_forgets_when_the_person_is_erased() {
        var left = Tables.get().database().list("""
                select n.nspname || '.' || t.relname || '.' || a.attname as place
                from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                    join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.confdeltype not in ('c', 'n')
                    and c.confrelid in ('account.account'::regclass, 'member.member'::regclass)
                """, row -> row.getString("place"));
        assertThat(left).isEmpty();
    }

    private static Set<String> pointing() {
        var found = new HashSet<>(Tables.get().database().list("""
                select n.nspname || '.' || t.relname || '.' || a.attname as place
                from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                    join pg_attribute a on a.attrelid = t.oid and a.attnum = any(c.conkey)
                where c.contype = 'f' and c.confrelid in ('account.account'::regclass, 'member.member'::regclass)
                union
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                where table_schema not in ('pg_catalog', 'information_schema') and data_type = 'uuid'
                    and column_name ~ '(^|_)(member|account|person|author|reporter|blocker|blocked|staff|trusted|actor)$'
                """, row -> row.getString("place")));
        found.removeAll(OF_ERASURE);
        return found;
    }

    private static Set<String> everyColumn() {
        return new HashSet<>(Tables.get().database().list("""
                select table_schema || '.' || table_name || '.' || column_name as place from information_schema.columns
                """, row -> row.getString("place")));
    }
}
