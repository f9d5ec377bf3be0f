package org.interlace.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interlace.privacy.Erasure;

/** {@code account erase}: an account, its profile, and all that plugins keep about them. */
@ApplicationScoped
public class AccountErasing implements ControlCommand {

    private final Erasure erasure;

    @Inject
    AccountErasing(Erasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public String name() {
        return "account erase";
    }

    @Override
    public int run(Arguments arguments, Output output) {
        var member = arguments.text("member").orElse(null);
        var who = member == null ? arguments.required("email") : member;
        var waiting = member == null ? erasure.of(who) : erasure.ofMember(member);
        if (waiting.isEmpty()) {
            output.line("%s is erased".formatted(who));
            return 0;
        }
        output.line("%s is erased, except for plugins that did not answer: %s".formatted(who, waiting));
        output.line("The portal asks them again every ten minutes until all have answered");
        return 1;
    }
}
