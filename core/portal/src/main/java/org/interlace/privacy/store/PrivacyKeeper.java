package org.interlace.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Retention;

/** What keeping privacy itself keeps about people. */
@ApplicationScoped
public class PrivacyKeeper implements Keeper {

    private static final List<Kept> KEPT = List.of(
            Kept.ofAccount(
                    "privacy",
                    "erasure",
                    Retention.days(1),
                    "select begun from privacy.erasure where account = ?",
                    "privacy.erasure.person",
                    "privacy.erasure.account",
                    "privacy.erasure.member",
                    "privacy.erasure_answer.person"),
            Kept.ofAccount(
                    "privacy",
                    "notices",
                    Retention.WITH_ACCOUNT,
                    "select version, at from privacy.notice_read where account = ? order by version",
                    "privacy.notice_read.account"),
            Kept.ofAccount(
                    "privacy",
                    "silence",
                    Retention.WITH_ACCOUNT,
                    "select first, second from privacy.silence where account = ?",
                    "privacy.silence.account"));

    @Override
    public List<Kept> kept() {
        return KEPT;
    }
}
