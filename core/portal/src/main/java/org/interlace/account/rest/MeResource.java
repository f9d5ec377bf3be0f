package org.interlace.account.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.interlace.account.CurrentViewer;
import org.interlace.account.domain.Account;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.store.AccountTable;
import org.interlace.api.problem.PortalException;
import org.interlace.member.store.MemberTable;
import org.jspecify.annotations.Nullable;

/** Who is calling. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    private final CurrentViewer viewer;
    private final AccountTable accounts;
    private final MemberTable members;

    @Inject
    MeResource(CurrentViewer viewer, AccountTable accounts, MemberTable members) {
        this.viewer = viewer;
        this.accounts = accounts;
        this.members = members;
    }

    /** The caller. */
    public record MeView(
            AccountView account, @Nullable OwnMember member, List<String> roles, List<String> permissions) {}

    /** The caller's account. */
    public record AccountView(String id, @Nullable String email) {}

    /** The caller's profile in short. */
    public record OwnMember(String id, String handle, String name) {}

    @GET
    @Operation(summary = "The caller's account, profile, roles and permissions")
    public MeView me() {
        var caller = viewer.caller().orElseThrow(() -> new PortalException(AccountProblem.SIGN_IN_FIRST));
        var email = accounts.find(caller.account()).map(Account::email).orElse(null);
        var member = caller.member() == null
                ? null
                : members.find(caller.member())
                        .map(own -> new OwnMember(own.id().toString(), own.handle(), own.name()))
                        .orElse(null);
        return new MeView(
                new AccountView(caller.account().toString(), email),
                member,
                caller.roles().stream().sorted().toList(),
                caller.permissions().stream().sorted().toList());
    }
}
