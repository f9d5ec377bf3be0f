package org.interlace.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.api.problem.ProblemCode;
import org.interlace.member.MemberProblem;
import org.interlace.member.Members;
import org.interlace.member.ProfilePatch;
import org.interlace.member.domain.Member;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Markup;
import org.jspecify.annotations.Nullable;

/** {@code /profile/{section}}: one small part of one's own profile, to change it. */
@RequestScoped
@Named
public class ProfileEditPage {

    private final Members members;
    private final ProfilePatch patch;
    private final CoreInputs core;
    private final DefinedFields defined;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private final Map<String, String> errors = new HashMap<>();
    private @Nullable ProfileSection section;
    private @Nullable Member member;
    private @Nullable Typed typed;
    private @Nullable String problem;
    private boolean stale;

    @Inject
    ProfileEditPage(
            Members members,
            ProfilePatch patch,
            CoreInputs core,
            DefinedFields defined,
            Messages messages,
            Viewer viewer,
            Browser browser) {
        this.members = members;
        this.patch = patch;
        this.core = core;
        this.defined = defined;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        section = ProfileSection.of(browser.value("section"))
                .orElseThrow(() -> new PortalException(MemberProblem.ABSENT));
        member = members.mine();
        typed = Typed.from(browser::values);
    }

    private ProfileSection section() {
        return Objects.requireNonNull(section);
    }

    private Member member() {
        return Objects.requireNonNull(member);
    }

    private Typed typed() {
        return Objects.requireNonNull(typed);
    }

    private List<Input> inputs() {
        if (section() == ProfileSection.MORE) {
            return defined.inputs(member());
        }
        return section().fields().stream()
                .map(name -> core.input(name, member(), typed()))
                .toList();
    }

    /** Saves, unless somebody saved in between or a field does not fit: then all that was typed stays. */
    public void save() {
        try {
            var now = patch.apply(member().id(), typed().version(), FormPatch.of(inputs(), typed()));
            browser.go("/members/" + now.handle() + "?saved=" + section().word());
        } catch (PortalException e) {
            stay(e);
        }
    }

    private void stay(PortalException e) {
        ProblemCode code = e.code();
        stale = code == MemberProblem.STALE;
        if (stale) {
            member = members.mine();
        }
        var sentence =
                messages.say(viewer.language(), code.message(), e.arguments().toArray());
        var field = stale || e.arguments().isEmpty()
                ? ""
                : fieldOf(String.valueOf(e.arguments().get(0)));
        inputs().stream()
                .filter(input -> input.name().equals(field))
                .forEach(input -> errors.put(field, code == MemberProblem.BAD_FIELD ? input.wrong() : sentence));
        problem = stale ? messages.say(viewer.language(), MessageKey.parse("member.stale")) : sentence;
        browser.status(stale ? code.kind().status() : ProblemCode.Kind.INVALID.status());
    }

    private static String fieldOf(String argument) {
        return argument.startsWith("audiences.") ? argument.substring("audiences.".length()) : argument;
    }

    /** The section's name. */
    public String getTitle() {
        return messages.say(
                viewer.language(),
                MessageKey.parse("member.section." + section().word()));
    }

    /** The version this form is for; the newer one once somebody has seen what is new. */
    public int getVersion() {
        return member().version();
    }

    /** Its fields. */
    public Markup.Written getFields() {
        return new FormMarkup(inputs(), typed(), Map.copyOf(errors), stale);
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** The field that is wrong, for a link; null when it is the whole. */
    public @Nullable String getWrong() {
        return errors.keySet().stream().findFirst().orElse(null);
    }

    /** One's own page. */
    public String getBack() {
        return "/members/" + member().handle();
    }
}
