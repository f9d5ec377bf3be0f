package org.interlace.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interlace.SmallHouse;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.problem.PortalException;
import org.interlace.database.Database;
import org.interlace.database.QuietTopics;
import org.interlace.database.Tables;
import org.interlace.vocabulary.store.TermTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TermEditingIT {

    private final SmallHouse house = new SmallHouse();
    private final Tables tables = Tables.get();
    private final Database database = tables.database();
    private final List<String> noted = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private final GraphChanges changes = new GraphChanges() {
        @Override
        public void changed(String kind, Collection<UUID> subjects) {
            subjects.forEach(subject -> noted.add(kind + " " + subject));
        }
    };
    private final Vocabulary vocabulary = new Vocabulary(database, new QuietTopics(), house.clock());
    private final TermEditing editing = new TermEditing(
            TermTables.of(database),
            vocabulary,
            changes,
            new QuietTopics(),
            (act, about, object) -> acts.add(act + " " + object));

    @BeforeEach
    void empty() {
        house.clear();
        tables.empty("vocabulary.term");
        vocabulary.forget();
    }

    private UUID term(TermKind kind, String french) {
        return editing.add(kind, Map.of("fr", french));
    }

    private UUID person(String name, UUID... skills) {
        var id = house.person(name).value();
        for (var skill : skills) {
            database.change("insert into member.skill (member, term) values (?, ?)", id, skill);
        }
        return id;
    }

    private List<UUID> skills(UUID member) {
        return database.list("select term from member.skill where member = ?", row -> Database.id(row, "term"), member);
    }

    private void merge(TermKind kind, UUID gone, UUID into) {
        tables.inTransaction(() -> {
            editing.merge(kind, gone, into);
            return true;
        });
    }

    private static void refused(VocabularyProblem problem, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(PortalException.class, e -> assertThat(e.code())
                .isEqualTo(problem));
    }

    @Test
    void two_words_become_one_wherever_they_are_used_and_repeating_it_changes_nothing() {
        var accounts = term(TermKind.SKILL, "Comptabilité");
        var books = editing.add(TermKind.SKILL, Map.of("fr", "Tenue des livres", "nl", "Boekhouding"));
        var ana = person("ana", books);
        var both = person("both", books, accounts);
        noted.clear();

        merge(TermKind.SKILL, books, accounts);
        merge(TermKind.SKILL, books, accounts);

        assertThat(skills(ana)).containsExactly(accounts);
        assertThat(skills(both)).containsExactly(accounts);
        assertThat(noted).contains("skill " + books, "skill " + accounts, "member " + ana, "member " + both);
        assertThat(acts).filteredOn(act -> act.contains("merged")).hasSize(1);
        assertThat(database.list("select version from member.member", row -> row.getInt("version")))
                .containsOnly(2);
    }

    @Test
    void the_word_that_is_gone_leads_to_the_other_in_addresses_imports_and_old_rows() {
        var accounts = term(TermKind.SKILL, "Comptabilité");
        var books = editing.add(TermKind.SKILL, Map.of("fr", "Tenue des livres", "nl", "Boekhouding"));
        merge(TermKind.SKILL, books, accounts);

        assertThat(vocabulary.term(TermKind.SKILL, "tenue-des-livres"))
                .map(Term::id)
                .hasValue(accounts);
        assertThat(vocabulary.match(TermKind.SKILL, "Boekhouding"))
                .map(Term::id)
                .hasValue(accounts);
        assertThat(vocabulary.term(books)).map(Term::id).hasValue(accounts);
        assertThat(vocabulary.all(TermKind.SKILL)).extracting(Term::id).containsExactly(accounts);
        assertThat(vocabulary.term(accounts).orElseThrow().labels()).containsEntry("nl", "Boekhouding");
        refused(VocabularyProblem.ABSENT, () -> editing.find(TermKind.SKILL, books));
    }

    @Test
    void what_was_merged_before_follows() {
        var first = term(TermKind.SKILL, "Un");
        var second = term(TermKind.SKILL, "Deux");
        var third = term(TermKind.SKILL, "Trois");
        merge(TermKind.SKILL, first, second);
        merge(TermKind.SKILL, second, third);

        assertThat(vocabulary.term(first)).map(Term::id).hasValue(third);
    }

    @Test
    void places_move_with_members_and_organisations() {
        var old = term(TermKind.PLACE, "Ancienne commune");
        var now = term(TermKind.PLACE, "Nouvelle commune");
        var ana = person("ana");
        database.change("update member.member set place = ? where id = ?", old, ana);
        noted.clear();

        merge(TermKind.PLACE, old, now);

        assertThat(database.first(
                        "select place from member.member where id = ?", row -> Database.id(row, "place"), ana))
                .hasValue(now);
        assertThat(noted).contains("member " + ana);
    }

    @Test
    void what_is_retired_is_offered_no_longer_and_stays_where_it_is() {
        var dish = term(TermKind.SECTOR, "Cuisine");
        editing.retire(TermKind.SECTOR, dish, true);
        editing.retire(TermKind.SECTOR, dish, true);

        assertThat(vocabulary.all(TermKind.SECTOR)).isEmpty();
        assertThat(vocabulary.choices(TermKind.SECTOR, dish)).hasSize(1);
        assertThat(vocabulary.term(TermKind.SECTOR, "cuisine")).isPresent();
        editing.retire(TermKind.SECTOR, dish, false);
        assertThat(vocabulary.all(TermKind.SECTOR)).hasSize(1);
        assertThat(acts).hasSize(3);
    }

    @Test
    void the_second_of_two_who_rename_is_told_and_people_are_found_by_the_new_word() {
        var dish = term(TermKind.SKILL, "Cuisine");
        var ana = person("ana", dish);
        int version = editing.find(TermKind.SKILL, dish).version();
        noted.clear();

        editing.rename(TermKind.SKILL, dish, Map.of("fr", "Cuisine du monde", "ar", ""), version);

        assertThat(noted).contains("member " + ana);
        assertThat(vocabulary.match(TermKind.SKILL, "cuisine du monde")).isPresent();
        refused(VocabularyProblem.STALE, () -> editing.rename(TermKind.SKILL, dish, Map.of("fr", "Autre"), version));
        refused(VocabularyProblem.BAD_LABEL, () -> editing.rename(TermKind.SKILL, dish, Map.of("fr", " "), version));
    }

    @Test
    void a_word_stands_once_in_a_list_and_fixed_lists_stay() {
        term(TermKind.SKILL, "Cuisine");

        refused(VocabularyProblem.TAKEN, () -> term(TermKind.SKILL, "cuisiné"));
        refused(VocabularyProblem.FIXED, () -> term(TermKind.KIND, "Mécène"));
        refused(VocabularyProblem.FIXED, () -> term(TermKind.LANGUAGE, "Klingon"));
        assertThat(vocabulary.term(term(TermKind.SKILL, "طبخ")).orElseThrow().key())
                .matches("[a-z0-9-]{2,60}");
    }
}
