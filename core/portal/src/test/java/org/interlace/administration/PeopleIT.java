package org.interlace.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.administration.domain.PeopleQuestion;
import org.interlace.administration.domain.PersonRow;
import org.interlace.administration.domain.PersonState;
import org.interlace.api.account.AccountId;
import org.interlace.api.problem.PortalException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleIT {

    private final StaffHouse house = new StaffHouse();
    private final AccountId admin = start();

    private AccountId start() {
        house.clear();
        var id = house.account(Optional.of(house.person("the-admin")), "admin");
        house.tables()
                .database()
                .change(
                        "update account.account set email = 'a@example.org', seen = current_date where id = ?",
                        id.value());
        return id;
    }

    @BeforeEach
    void open() {
        house.as(admin);
    }

    private List<String> found(String words, @Nullable PersonState state) {
        return house
                .people()
                .find(new PeopleQuestion(words, Optional.empty(), Optional.ofNullable(state), 1))
                .rows()
                .stream()
                .map(PersonRow::handle)
                .toList();
    }

    private void audience(String handle, String audiences) {
        house.tables().database().change("update member.member set audiences = ? where handle = ?", audiences, handle);
    }

    @Test
    void names_are_read_and_searched_only_where_every_member_may() {
        house.person("maria");
        house.person("marielle");
        audience("marielle", "about:members;name:ties");
        house.tables().database().change("update member.member set handle = 'tall-tree' where handle = 'marielle'");

        assertThat(found("mari", null)).containsExactly("maria");
        assertThat(found("tall", null)).containsExactly("tall-tree");
        assertThat(house.people()
                        .find(new PeopleQuestion("tall", Optional.empty(), Optional.empty(), 1))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isNull());
        assertThat(found("фф", null)).isEmpty();
        assertThat(found("%", null)).isEmpty();
    }

    @Test
    void a_block_hides_the_name_here_too() {
        var other = house.person("maria");
        house.tables()
                .database()
                .change(
                        "insert into safety.block (id, blocker, blocked, since) values (?, ?, ?, now())",
                        UUID.randomUUID(),
                        other.value(),
                        house.viewer.value());

        var row = house.people().find(new PeopleQuestion("", Optional.empty(), Optional.empty(), 1)).rows().stream()
                .filter(one -> "maria".equals(one.handle()))
                .findFirst()
                .orElseThrow();

        assertThat(row.name()).isNull();
    }

    @Test
    void only_a_whole_address_finds_anybody() {
        assertThat(found("a@example.org", null)).containsExactly("the-admin");
        assertThat(found(" A@Example.ORG ", null)).containsExactly("the-admin");
        assertThat(found("a@example", null)).isEmpty();
        assertThat(found("@", null)).isEmpty();
    }

    @Test
    void each_state_has_its_people() {
        house.person("from-elsewhere");
        var quiet = house.account(Optional.of(house.person("quiet")), "member");
        var away = house.account(Optional.of(house.person("away")), "member");
        house.in(() -> house.acts().suspend(away.value(), "pour voir"));

        assertThat(found("", PersonState.EXTERNAL)).containsExactly("from-elsewhere");
        assertThat(found("", PersonState.NEVER)).containsExactly("quiet");
        assertThat(found("", PersonState.SUSPENDED)).containsExactly("away");
        assertThat(found("", PersonState.ACTIVE)).containsExactly("the-admin");
        assertThat(found("", PersonState.NO_EMAIL)).containsExactlyInAnyOrder("quiet", "away");
        assertThat(house.people()
                        .find(new PeopleQuestion("", Optional.of("member"), Optional.empty(), 1))
                        .total())
                .isEqualTo(2);
        assertThat(house.people().look(quiet.value()).person().state()).isEqualTo(PersonState.NEVER);
    }

    @Test
    void pages_hold_fifty() {
        for (int i = 0; i < 60; i++) {
            house.person("person-" + i);
        }

        var first = house.people().find(new PeopleQuestion("person", Optional.empty(), Optional.empty(), 1));
        var second = house.people().find(new PeopleQuestion("person", Optional.empty(), Optional.empty(), 2));

        assertThat(first.total()).isEqualTo(60);
        assertThat(first.rows()).hasSize(50).doesNotContainAnyElementsOf(second.rows());
        assertThat(second.rows()).hasSize(10);
    }

    @Test
    void a_look_is_noted_where_the_person_reads_it() {
        var person = house.person("quiet");
        var account = house.account(Optional.of(person), "member");

        house.people().look(account.value());

        assertThat(house.noted).containsExactly("administration.act.looked about somebody ");
    }

    @Test
    void nobody_there_is_absent() {
        assertThatThrownBy(() -> house.people().look(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(AdministrationProblem.ABSENT));
    }
}
