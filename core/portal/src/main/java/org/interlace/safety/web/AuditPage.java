package org.interlace.safety.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.safety.Audit;
import org.interlace.safety.domain.AuditQuestion;
import org.interlace.shell.web.Browser;
import org.jspecify.annotations.Nullable;

/** {@code /admin/audit}: what staff and plugins did. What cannot be read as a filter does not narrow. */
@RequestScoped
@Named
public class AuditPage {

    private final Audit audit;
    private final ActWords words;
    private final Browser browser;
    private final ZoneId zone;
    private List<ActView> acts = List.of();
    private List<Choice> choices = List.of();
    private @Nullable String next;

    @Inject
    AuditPage(
            Audit audit,
            ActWords words,
            Browser browser,
            @ConfigProperty(name = "interlace.zone", defaultValue = "Europe/Brussels") String zone) {
        this.audit = audit;
        this.words = words;
        this.browser = browser;
        this.zone = ZoneId.of(zone);
    }

    /** An act to choose. */
    public record Choice(String key, String label, boolean chosen) {

        /** For EL. */
        public String getKey() {
            return key;
        }

        /** For EL. */
        public String getLabel() {
            return label;
        }

        /** For EL. */
        public boolean isChosen() {
            return chosen;
        }
    }

    @PostConstruct
    void open() {
        var found = audit.read(question());
        acts = found.stream().limit(Audit.PAGE).map(words::of).toList();
        choices = audit.acts().stream()
                .map(act -> new Choice(
                        act.toString(), words.say(act), act.toString().equals(browser.value("act"))))
                .toList();
        next = found.size() > Audit.PAGE ? older(found.get(Audit.PAGE - 1).id()) : null;
    }

    private AuditQuestion question() {
        return new AuditQuestion(
                text("act"),
                text("actor").flatMap(AuditPage::id),
                text("member"),
                day("from").map(day -> start(day)),
                day("until").map(day -> start(day.plusDays(1))),
                number(browser.value("before")));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private Optional<String> text(String name) {
        return Optional.of(browser.value(name).strip()).filter(text -> text.matches("[A-Za-z0-9.-]{1,200}"));
    }

    private Optional<LocalDate> day(String name) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1999 && day.getYear() < 3000);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private String older(long id) {
        var parts = new ArrayList<String>();
        List.of("act", "actor", "member", "from", "until")
                .forEach(name -> text(name).ifPresent(value -> parts.add(name + "=" + value)));
        parts.add("before=" + id);
        return "?" + String.join("&", parts);
    }

    /** The newest first. */
    public List<ActView> getActs() {
        return acts;
    }

    /** Acts to choose from. */
    public List<Choice> getChoices() {
        return choices;
    }

    /** The question for older ones; null when there are none. */
    public @Nullable String getNext() {
        return next;
    }

    /** The account that was chosen. */
    public String getActor() {
        return text("actor").orElse("");
    }

    /** The address of the member that was chosen. */
    public String getMember() {
        return text("member").orElse("");
    }

    /** The first day. */
    public String getFrom() {
        return text("from").orElse("");
    }

    /** The last day. */
    public String getUntil() {
        return text("until").orElse("");
    }
}
