package org.interlace.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.interlace.api.problem.PortalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final PasswordRule RULE = new PasswordRule();
    private static final List<String> AMINA = List.of("Amina Benkacem", "amina.benkacem@exemple.be");

    private static void refused(AccountProblem problem, String password, String... own) {
        assertThatExceptionOfType(PortalException.class)
                .as(password)
                .isThrownBy(() -> RULE.check(password, Arrays.asList(own)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(problem));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "girafe marteau couscous",
                "velo-nuage-theiere",
                "wolk trommel kaneel",
                "Regenwurm Trompete Kardamom",
                "زرافة مطرقة كسكس",
                "жирафа молоток вареник",
                "xK4#vQ9!mZ2p"
            })
    void words_that_do_not_belong_together_are_good_in_every_language(String password) {
        RULE.check(password, AMINA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse",
                "motdepasse1",
                "Motdepasse123!",
                "azertyuiop",
                "azerty123456",
                "bonjour2026",
                "password123",
                "wachtwoord1",
                "Welkom01Welkom",
                "willkommen1",
                "qwertzuiop",
                "كلمةالسر123",
                "حبيبيحبيبي",
                "пароль12345",
                "йцукенгшщз",
                "slavaukraini",
                "habibihabibi",
                "1234567890",
                "aaaaaaaaaaaaaaaa",
                "interlace2026",
                "interlace-demo",
                "abcabcabcabc",
                "standardliege"
            })
    void what_is_tried_first_is_refused(String password) {
        refused(AccountProblem.WEAK_PASSWORD, password);
    }

    @ParameterizedTest
    @ValueSource(strings = {"benkacem1987", "amina.benkacem", "AminaBenkacem!", "benkacembenkacem"})
    void ones_own_name_and_address_are_refused(String password) {
        refused(AccountProblem.WEAK_PASSWORD, password, AMINA.toArray(String[]::new));
    }

    @Test
    void length_is_bounded_on_both_sides() {
        refused(AccountProblem.BAD_PASSWORD, "xK4#vQ9!m");
        refused(AccountProblem.BAD_PASSWORD, "xK4#vQ9!mZ".repeat(10) + "x");
        RULE.check("xK4#vQ9!mZ7ß".repeat(8), List.of());
    }

    @Test
    void absent_and_endless_facts_about_the_person_do_no_harm() {
        RULE.check("girafe marteau couscous", Arrays.asList(null, "", "x".repeat(100_000), "a b c ".repeat(10_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4@8({[<63!1|0$5+7%2", "aA", "1!", "p4ssw0rd", "é", "\uD83D\uDE00", "ab", "abcdefghij"})
    void no_input_makes_it_hang(String part) {
        var longest = part.repeat(100).substring(0, 100);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            try {
                RULE.check(longest, AMINA);
            } catch (PortalException e) {
                assertThat(e.code()).isEqualTo(AccountProblem.WEAK_PASSWORD);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "nl", "de", "ar", "uk"})
    void every_language_brings_words(String language) {
        assertThat(WordLists.words(language)).hasSizeGreaterThan(200).doesNotContain("");
    }
}
