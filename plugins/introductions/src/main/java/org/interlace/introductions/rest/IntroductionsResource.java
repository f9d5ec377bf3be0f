package org.interlace.introductions.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberNames;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestId;
import org.interlace.introductions.Answers;
import org.interlace.introductions.Asking;
import org.interlace.introductions.IntroductionProblem;
import org.interlace.introductions.Overview;
import org.interlace.introductions.WayViews;
import org.interlace.introductions.domain.Ask;
import org.interlace.introductions.domain.Phrase;
import org.interlace.introductions.domain.Rather;
import org.interlace.introductions.domain.Recommendation;
import org.interlace.introductions.posting.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/introductions}. */
@Path("introductions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IntroductionsResource {

    private final Asking asking;
    private final Replies replies;
    private final Answers answers;
    private final Overview overview;
    private final WayViews views;
    private final MemberNames names;
    private final Viewer viewer;

    @Inject
    IntroductionsResource(
            Asking asking,
            Replies replies,
            Answers answers,
            Overview overview,
            WayViews views,
            MemberNames names,
            Viewer viewer) {
        this.names = names;
        this.asking = asking;
        this.replies = replies;
        this.answers = answers;
        this.overview = overview;
        this.views = views;
        this.viewer = viewer;
    }

    /** One to ask for: a person, or what somebody showed as a need or a door; a need wants no purpose. */
    public record NewIntroduction(
            @Nullable String to,
            @Nullable String about,
            @Nullable String purpose,
            @Nullable String text,
            @Nullable String language,
            @Nullable Boolean lookOver,
            @Nullable Boolean house,
            @Nullable List<@Nullable String> without,
            @Nullable List<@Nullable String> phrases) {}

    /** An answer. */
    public record NewAnswer(
            @Nullable String answer,
            @Nullable String note,
            @Nullable String phrase,
            @Nullable String until,
            @Nullable String way) {}

    /** One, as the caller may see it; without whom the caller may not see any more. */
    public record IntroductionView(
            String id,
            String role,
            String state,
            String end,
            @Nullable String asker,
            @Nullable String target,
            String purpose,
            List<String> phrases,
            String text,
            String language,
            List<String> answers,
            @Nullable String room) {}

    /** Several. */
    public record IntroductionsView(
            List<IntroductionView> items, @Nullable String next) {}

    @GET
    @Path("ways")
    public WayViews.WaysView ways(@QueryParam("to") @Nullable String to) {
        var target = member(to);
        return views.of(asking.leads(target));
    }

    @GET
    public IntroductionsView list() {
        return new IntroductionsView(views(overview.mine()), null);
    }

    @POST
    public Response ask(NewIntroduction wish) {
        var given = wish == null ? new NewIntroduction(null, null, null, null, null, null, null, null, null) : wish;
        var id = given.about == null
                ? asking.send(member(given.to), wished(given, purpose(given)))
                : reply(given, request(given.about).value());
        return Response.status(Response.Status.CREATED)
                .entity(views(List.of(overview.one(id))).get(0))
                .build();
    }

    private RequestId reply(NewIntroduction given, UUID posting) {
        return replies.send(posting, wished(given, replies.helps(posting) ? Phrase.HELP : purpose(given)));
    }

    private static Phrase purpose(NewIntroduction given) {
        return Phrase.of(text(given.purpose))
                .filter(phrase -> phrase.group() == Phrase.Group.LOOK)
                .orElseThrow(() -> new PortalException(IntroductionProblem.NO_PURPOSE));
    }

    private Ask wished(NewIntroduction given, Phrase purpose) {
        var phrases = new ArrayList<Phrase>();
        for (var word : list(given.phrases)) {
            phrases.add(Phrase.of(word).orElseThrow(() -> new PortalException(IntroductionProblem.BAD_PHRASE)));
        }
        Set<MemberId> without = new HashSet<>();
        list(given.without).forEach(id -> without.add(member(id)));
        return new Ask(
                purpose,
                phrases,
                text(given.text).strip(),
                given.language == null ? viewer.language().getLanguage() : given.language,
                Boolean.TRUE.equals(given.lookOver),
                !Boolean.FALSE.equals(given.house),
                without);
    }

    private static List<String> list(@Nullable List<@Nullable String> given) {
        var kept = new ArrayList<String>();
        if (given != null) {
            given.stream().filter(Objects::nonNull).forEach(kept::add);
        }
        return kept;
    }

    @GET
    @Path("{id}")
    public IntroductionView one(@PathParam("id") String id) {
        return views(List.of(overview.one(request(id)))).get(0);
    }

    @POST
    @Path("{id}/answers")
    public Response answer(@PathParam("id") String id, NewAnswer given) {
        var request = request(id);
        var answer = given == null ? new NewAnswer(null, null, null, null, null) : given;
        var target = overview.wished(request);
        var word = text(answer.answer);
        switch (word) {
            case "gladly" -> answers.gladly(request, phrase(answer.phrase), text(answer.note));
            case "later" -> {
                if (target) {
                    answers.postpone(request, day(answer.until));
                } else {
                    answers.later(request, day(answer.until));
                }
            }
            case "rather" ->
                answers.rather(
                        request,
                        Rather.of(text(answer.way)).orElseThrow(() -> new PortalException(IntroductionProblem.BAD_WAY)),
                        text(answer.note));
            case "no" -> answers.plain(request, target ? "refuse" : "no");
            case "unfamiliar", "yes", "confirm", "withdraw" -> answers.plain(request, word);
            default -> throw new PortalException(IntroductionProblem.BAD_ANSWER);
        }
        return Response.noContent().build();
    }

    @DELETE
    @Path("{id}")
    public Response withdraw(@PathParam("id") String id) {
        var request = request(id);
        answers.plain(request, "withdraw");
        return Response.noContent().build();
    }

    private static Optional<Recommendation> phrase(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Recommendation.of(word).orElseThrow(() -> new PortalException(IntroductionProblem.BAD_PHRASE)));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new PortalException(IntroductionProblem.BAD_DAY);
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static MemberId member(@Nullable String id) {
        try {
            return MemberId.parse(text(id));
        } catch (IllegalArgumentException e) {
            throw new PortalException(IntroductionProblem.ABSENT);
        }
    }

    private static RequestId request(String id) {
        try {
            return new RequestId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new PortalException(IntroductionProblem.ABSENT);
        }
    }

    /** A move in the words of the API (decision D18). */
    private static String word(String move) {
        return switch (move) {
            case "refuse" -> "no";
            case "postpone" -> "later";
            default -> move;
        };
    }

    private List<IntroductionView> views(List<Overview.Entry> entries) {
        var people = entries.stream()
                .flatMap(entry -> entry.introduction().both().stream())
                .distinct()
                .toList();
        var seen = new HashSet<>(names.find(people).keySet());
        viewer.member().ifPresent(seen::add);
        return entries.stream().map(entry -> view(entry, seen)).toList();
    }

    private static @Nullable String person(MemberId id, Set<MemberId> seen) {
        return seen.contains(id) ? id.toString() : null;
    }

    private static IntroductionView view(Overview.Entry entry, Set<MemberId> seen) {
        var introduction = entry.introduction();
        return new IntroductionView(
                introduction.request().toString(),
                entry.part().name().toLowerCase(java.util.Locale.ROOT),
                entry.sight().state(),
                entry.sight().end().toString(),
                person(introduction.asker(), seen),
                person(introduction.target(), seen),
                introduction.ask().purpose().word(),
                introduction.ask().phrases().stream().map(Phrase::word).toList(),
                introduction.ask().text(),
                introduction.ask().language(),
                entry.sight().answers().stream()
                        .map(IntroductionsResource::word)
                        .distinct()
                        .toList(),
                introduction
                        .room()
                        .filter(room -> entry.open())
                        .map(Object::toString)
                        .orElse(null));
    }
}
