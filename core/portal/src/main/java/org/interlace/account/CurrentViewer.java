package org.interlace.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.interlace.account.domain.Caller;
import org.interlace.account.domain.Giving;
import org.interlace.account.domain.Role;
import org.interlace.api.account.AccountId;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.permission.Permission;
import org.interlace.shell.Languages;
import org.jspecify.annotations.Nullable;

/** Who is asking in this request; the shell's filters say so once, at its start. */
@RequestScoped
public class CurrentViewer implements Viewer {

    private @Nullable Caller caller;
    private List<WildcardPermission> granted = List.of();
    private boolean operator;
    private Locale language;

    @Inject
    CurrentViewer(Languages languages) {
        this.language = languages.usual();
    }

    /** Somebody is signed in or holds a token. */
    public void become(Caller somebody) {
        this.caller = somebody;
        this.granted =
                somebody.permissions().stream().map(WildcardPermission::new).toList();
    }

    /** A command of the operator at the machine: everything is allowed, no account acts. */
    public void becomeOperator() {
        this.operator = true;
    }

    /**
     * Lets somebody act who is invented. Whoever may remove the sample community may; nobody else can be played.
     *
     * @param person one of the sample community, which the caller has made sure of
     */
    public void play(MemberId person, Runnable act) {
        if (!may("sample:community:remove")) {
            throw new IllegalStateException("Nobody is played but by who looks after the sample community");
        }
        var before = caller;
        var grantedBefore = granted;
        become(Caller.played(person));
        try {
            act.run();
        } finally {
            caller = before;
            granted = grantedBefore;
        }
    }

    /** The language of this request. */
    public void speak(Locale chosen) {
        this.language = chosen;
    }

    /** The account with its roles, if somebody is signed in. */
    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    /** Whether the operator's commands are at work. */
    public boolean operator() {
        return operator;
    }

    @Override
    public Optional<AccountId> account() {
        return caller().map(Caller::account);
    }

    @Override
    public Optional<MemberId> member() {
        return caller().map(Caller::member);
    }

    @Override
    public boolean may(Permission permission) {
        return may(permission.wildcard());
    }

    /** Whether the account's roles imply a permission; roles may hold wildcards such as {@code events:*}. */
    public boolean may(String permission) {
        if (operator) {
            return true;
        }
        var asked = new WildcardPermission(permission);
        return granted.stream().anyMatch(one -> one.implies(asked));
    }

    /** Whether the viewer may give or take these: nobody more than they have, whoever administers all of it. */
    public boolean mayGive(Collection<String> permissions) {
        return operator
                || caller().filter(one ->
                                one.roles().contains(Role.ADMIN) || Giving.within(permissions, one.permissions()))
                        .isPresent();
    }

    @Override
    public Locale language() {
        return language;
    }
}
