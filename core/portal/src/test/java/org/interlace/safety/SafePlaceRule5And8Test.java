package org.interlace.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.NewReport;
import org.interlace.safety.domain.Actor;
import org.interlace.safety.domain.Report;
import org.interlace.safety.domain.ReportState;
import org.junit.jupiter.api.Test;

/** product.md §2.5 and §2.8 with the tables behind them. */
class SafePlaceRule5And8Test {

    private final SafeHouse house = new SafeHouse();
    private final MemberId amina = house.person("amina", "member");
    private final MemberId bart = house.person("bart", "member");
    private final MemberId chen = house.person("chen", "member");
    private final MemberId dora = house.person("dora", "member");
    private final MemberId staff = house.person("staff", "facilitator");
    private final MemberId trusted = house.person("trusted", "member");

    private static void refused(SafetyProblem problem, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(PortalException.class, e -> assertThat(e.code())
                .isEqualTo(problem));
    }

    @Test
    void rule_2_5_a_block_counts_both_ways_until_it_is_taken_back() {
        var blocks = house.stores.blocks();
        assertThat(blocks.add(amina, bart, house.instant())).isTrue();
        assertThat(blocks.add(amina, bart, house.instant())).as("again").isFalse();
        assertThat(blocks.between(amina, bart)).isTrue();
        assertThat(blocks.between(bart, amina)).isTrue();
        assertThat(blocks.among(bart, List.of(amina, chen))).containsExactly(amina);
        assertThat(blocks.touches(bart.value())).isTrue();
        blocks.remove(bart, amina);
        assertThat(blocks.between(amina, bart))
                .as("only who blocked takes it back")
                .isTrue();
        blocks.remove(amina, bart);
        assertThat(blocks.between(amina, bart)).isFalse();
    }

    @Test
    void rule_2_5_a_concern_goes_on_without_names_only_when_three_people_told() {
        house.naming.name("trusted");
        for (var teller : List.of(amina, bart)) {
            house.as(teller).reporting.report(SafeHouse.about(dora, NewReport.Wish.TRUSTED, false));
            house.as(teller).reporting.report(SafeHouse.about(dora, NewReport.Wish.TRUSTED, false));
        }
        var heard = house.as(trusted).concerns.heard();
        assertThat(heard).hasSize(4);
        var any = heard.get(0).id();
        refused(SafetyProblem.NOT_NOW, () -> house.concerns.passOnWithoutNames(any));
        refused(SafetyProblem.NOT_NOW, () -> house.concerns.passOn(any));

        house.as(chen).reporting.report(SafeHouse.about(dora, NewReport.Wish.TRUSTED, false));
        house.as(trusted).concerns.passOnWithoutNames(any);
        refused(SafetyProblem.NOT_NOW, () -> house.concerns.passOnWithoutNames(any));

        var queue = house.as(staff).moderation.queue();
        assertThat(queue).singleElement().satisfies(report -> {
            assertThat(report.kind()).isEqualTo(Report.CONCERN);
            assertThat(report.reporter()).isEmpty();
            assertThat(report.words()).isEmpty();
            assertThat(report.sent()).isEqualTo(java.time.Instant.parse("2026-11-23T00:00:00Z"));
        });
        assertThat(house.as(dora).moderation.queue())
                .as("not for the person concerned")
                .isEmpty();
    }

    @Test
    void rule_2_5_with_the_reporters_consent_a_trusted_person_passes_it_on() {
        house.naming.name("trusted");
        house.as(amina).reporting.report(SafeHouse.about(dora, NewReport.Wish.TRUSTED, false));
        var id = house.reporting.mine().get(0).id();
        refused(SafetyProblem.ABSENT, () -> house.as(staff).moderation.find(id));
        refused(SafetyProblem.ABSENT, () -> house.as(bart).concerns.passOn(id));
        house.as(bart).reporting.letPassOn(id);
        refused(SafetyProblem.NOT_NOW, () -> house.as(trusted).concerns.passOn(id));
        house.as(amina).reporting.letPassOn(id);
        house.as(trusted).concerns.passOn(id);
        assertThat(house.as(staff).moderation.find(id).words()).isEqualTo("my words");
    }

    @Test
    void rule_2_5_without_another_trusted_person_nobody_is_told_what_is_about_the_only_one() {
        house.naming.name("trusted");
        refused(
                SafetyProblem.NOBODY_TRUSTED,
                () -> house.as(amina).reporting.report(SafeHouse.about(trusted, NewReport.Wish.TRUSTED, false)));
        refused(SafetyProblem.NOBODY_TRUSTED, () -> house.as(trusted).trusting.tell("help"));
    }

    @Test
    void rule_2_5_the_operator_names_two_outside_accompaniment() {
        refused(SafetyProblem.NOT_SUITED, () -> house.naming.name("staff"));
        refused(SafetyProblem.ABSENT, () -> house.naming.name("nobody"));
        house.naming.name("trusted");
        house.naming.name("trusted");
        house.naming.name("chen");
        refused(SafetyProblem.TWO_ONLY, () -> house.naming.name("dora"));
        house.naming.unname(chen);
        house.naming.name("dora");
        assertThat(house.naming.named()).containsExactlyInAnyOrder(trusted, dora);
    }

    @Test
    void rule_2_5_a_chosen_person_must_say_yes_and_a_block_ends_it() {
        house.as(amina).trusting.choose("bart");
        assertThat(house.trusting.hearers()).isEmpty();
        assertThat(house.as(bart).concerns.asking()).containsExactly(amina);
        house.concerns.answer(amina, true);
        assertThat(house.as(amina).trusting.hearers()).containsExactly(bart);
        house.trusting.tell("");
        assertThat(house.as(bart).concerns.received()).hasSize(1);
        house.trusting.part(bart, amina);
        assertThat(house.as(amina).trusting.hearers()).isEmpty();
    }

    @Test
    void rule_2_5_notices_say_neither_who_nor_about_whom() {
        house.naming.name("trusted");
        house.as(amina).reporting.report(SafeHouse.about(dora, NewReport.Wish.TRUSTED, false));
        assertThat(house.told).singleElement().satisfies(notice -> {
            assertThat(notice.text().values()).isEmpty();
            assertThat(notice.facts()).isEmpty();
            assertThat(notice.address()).isEqualTo("/concerns");
        });
    }

    @Test
    void rule_2_5_erasing_the_reporter_takes_name_and_words_and_erasing_the_reported_takes_all() {
        house.as(amina).reporting.report(SafeHouse.about(dora, NewReport.Wish.STAFF, true));
        var id = house.reporting.mine().get(0).id();
        house.erase(amina);
        assertThat(house.as(staff).moderation.find(id)).satisfies(report -> {
            assertThat(report.reporter()).isEmpty();
            assertThat(report.words()).isEmpty();
        });
        house.erase(dora);
        refused(SafetyProblem.ABSENT, () -> house.moderation.find(id));
    }

    @Test
    void rule_2_8_nobody_acts_without_consent_and_not_longer_than_it_lasts() {
        house.as(staff).acting.ask("amina", "fill in the profile", 2);
        house.acting.ask("amina", "fill in the profile", 2);
        assertThat(house.acting.mayEdit(amina)).isFalse();
        var asked = house.as(amina).acting.askedOfMe();
        assertThat(asked).hasSize(1);
        refused(
                SafetyProblem.ABSENT,
                () -> house.as(bart).acting.agree(asked.get(0).id()));
        house.as(amina).acting.agree(asked.get(0).id());
        assertThat(house.as(staff).acting.mayEdit(amina)).isTrue();
        assertThat(house.acting.mayEdit(bart)).isFalse();
        house.pass(Duration.ofDays(2));
        assertThat(house.acting.mayEdit(amina)).isFalse();
    }

    @Test
    void rule_2_8_a_consent_is_withdrawn_at_any_time() {
        house.as(staff).acting.ask("amina", "fill in the profile", 7);
        var id = house.acting.asked().get(0).id();
        house.as(amina).acting.agree(id);
        house.acting.refuse(id);
        house.acting.refuse(id);
        assertThat(house.as(staff).acting.mayEdit(amina)).isFalse();
        refused(SafetyProblem.NOT_NOW, () -> house.as(amina).acting.agree(id));
    }

    @Test
    void rule_2_8_a_code_works_once_for_a_quarter_of_an_hour_and_not_after_five_wrong_ones() {
        house.as(staff).acting.ask("amina", "fill in the profile", 1);
        var id = house.acting.asked().get(0).id();
        var code = house.as(amina).acting.code();
        var wrong = code.equals("111111") ? "222222" : "111111";
        for (int i = 0; i < 5; i++) {
            refused(SafetyProblem.BAD_CODE, () -> house.as(staff).acting.begin(id, wrong));
        }
        refused(SafetyProblem.BAD_CODE, () -> house.acting.begin(id, code));

        var late = house.as(amina).acting.code();
        house.pass(Duration.ofMinutes(16));
        refused(SafetyProblem.BAD_CODE, () -> house.as(staff).acting.begin(id, late));

        var good = house.as(amina).acting.code();
        house.as(staff).acting.begin(id, good.substring(0, 3) + " " + good.substring(3));
        assertThat(house.acting.mayEdit(amina)).isTrue();
        refused(SafetyProblem.BAD_CODE, () -> house.acting.begin(id, good));
    }

    @Test
    void rule_2_8_who_asks_says_what_for_and_for_one_to_seven_days() {
        house.as(staff);
        refused(SafetyProblem.NO_PURPOSE, () -> house.acting.ask("amina", "  ", 1));
        refused(SafetyProblem.BAD_DAYS, () -> house.acting.ask("amina", "a purpose", 0));
        refused(SafetyProblem.BAD_DAYS, () -> house.acting.ask("amina", "a purpose", 8));
        refused(SafetyProblem.TOO_LONG, () -> house.acting.ask("amina", "x".repeat(301), 1));
        refused(SafetyProblem.ABSENT, () -> house.acting.ask("staff", "myself", 1));
    }

    @Test
    void rule_2_9_the_log_and_closed_reports_go_after_twelve_months() {
        var operator = new Actor(Actor.Kind.OPERATOR, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        house.stores.audit().add(operator, house.instant(), MessageKey.parse("safety.act.x"), null, false, "");
        house.as(amina).reporting.report(SafeHouse.about(dora, NewReport.Wish.STAFF, true));
        var id = house.reporting.mine().get(0).id();
        house.as(staff).moderation.move(id, ReportState.LOOKED_AT);
        house.moderation.move(id, ReportState.CLOSED);
        house.pass(Duration.ofDays(364));
        house.forgetting.run();
        assertThat(house.stores.audit().acts()).hasSize(1);
        assertThat(house.moderation.queue()).hasSize(1);
        house.pass(Duration.ofDays(2));
        house.forgetting.run();
        assertThat(house.stores.audit().acts()).isEmpty();
        assertThat(house.moderation.queue()).isEmpty();
    }
}
