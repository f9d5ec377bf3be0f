package org.interlace.account.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.interlace.account.SignIn;
import org.interlace.account.Tokens;
import org.interlace.account.domain.AccountProblem;
import org.interlace.api.permission.OpenToAll;
import org.interlace.api.problem.PortalException;
import org.jspecify.annotations.Nullable;

/** Personal access tokens. */
@Path("tokens")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    private final SignIn signIn;
    private final Tokens tokens;

    @Inject
    TokensResource(SignIn signIn, Tokens tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    /** What is sent to get a token. */
    public record NewToken(
            @Nullable String email,
            @Nullable String password,
            @Nullable String name,
            @Nullable List<@Nullable String> scopes,
            @Nullable String expires) {}

    /** A fresh token; its text is shown this once. */
    public record TokenView(
            String token,
            String name,
            List<@Nullable String> scopes,
            @Nullable String expires) {}

    @POST
    @OpenToAll
    @Operation(summary = "A personal access token for an e-mail and password")
    @SecurityRequirements
    @APIResponse(
            responseCode = "201",
            description = "The token, shown this once",
            content = @Content(schema = @Schema(implementation = TokenView.class)))
    public Response issue(NewToken wish) {
        if (wish == null || wish.email() == null || wish.password() == null) {
            throw new PortalException(AccountProblem.WRONG);
        }
        var account = signIn.check(wish.email(), wish.password());
        var name = wish.name() == null ? "" : wish.name();
        var scopes = wish.scopes() == null ? List.<@Nullable String>of() : wish.scopes();
        var secret = tokens.issue(account.id(), name, scopes, expires(wish.expires()));
        return Response.status(Response.Status.CREATED)
                .entity(new TokenView(secret.text(), name, scopes, wish.expires()))
                .build();
    }

    private static @Nullable Instant expires(@Nullable String text) {
        try {
            return text == null ? null : java.time.OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new PortalException(AccountProblem.BAD_EXPIRY);
        }
    }
}
