package org.interlace.joining.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.interlace.account.domain.AccountProblem;
import org.interlace.api.problem.PortalException;
import org.interlace.api.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    private static void refused(ProblemCode problem, String by, String email, String phone, String through) {
        assertThatExceptionOfType(PortalException.class)
                .isThrownBy(() -> Contact.typed(by, email, phone, through))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(problem));
    }

    @Test
    void only_the_chosen_way_is_kept() {
        assertThat(Contact.typed("email", "A@B.be", "04 123 45 67", "Fatou"))
                .isEqualTo(new Contact("a@b.be", null, null));
        assertThat(Contact.typed("phone", "a@b.be", " 04 123 45 67 ", "Fatou"))
                .isEqualTo(new Contact(null, "04 123 45 67", null));
        assertThat(Contact.typed("through", "", "", "Fatou")).isEqualTo(new Contact(null, null, "Fatou"));
    }

    @Test
    void one_way_is_needed() {
        refused(JoiningProblem.NO_CONTACT, "", "a@b.be", "04 123 45 67", "Fatou");
        refused(JoiningProblem.NO_CONTACT, "pigeon", "a@b.be", "04 123 45 67", "Fatou");
        refused(AccountProblem.BAD_EMAIL, "email", "", "04 123 45 67", "Fatou");
        refused(JoiningProblem.BAD_NAME, "through", "a@b.be", "04 123 45 67", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+32 4 123 45 67", "0412/34.56.78", "٠٤١٢٣٤٥٦٧"})
    void telephone_numbers_of_any_script_are_taken(String phone) {
        assertThat(Contact.typed("phone", "", phone, "").phone()).isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "call me", "0412345678<script>", "123456789012345678901"})
    void what_is_no_number_is_refused(String phone) {
        refused(JoiningProblem.BAD_PHONE, "phone", "", phone, "");
    }
}
