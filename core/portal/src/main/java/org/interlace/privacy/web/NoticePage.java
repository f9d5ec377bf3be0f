package org.interlace.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.account.Viewer;
import org.interlace.privacy.Notices;
import org.interlace.privacy.ProcessingRegister;
import org.interlace.privacy.domain.Notice;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Dates;
import org.jspecify.annotations.Nullable;

/** {@code /privacy}: who keeps what about people, what for and how long. */
@RequestScoped
@Named
public class NoticePage {

    private final ProcessingRegister register;
    private final Notices notices;
    private final Browser browser;
    private final Dates dates;
    private final Viewer viewer;
    private final Optional<String> name;
    private final Optional<String> address;
    private final Optional<String> email;
    private boolean waiting;

    @Inject
    NoticePage(
            ProcessingRegister register,
            Notices notices,
            Browser browser,
            Dates dates,
            Viewer viewer,
            @ConfigProperty(name = "interlace.operator.name") Optional<String> name,
            @ConfigProperty(name = "interlace.operator.address") Optional<String> address,
            @ConfigProperty(name = "interlace.operator.email") Optional<String> email) {
        this.register = register;
        this.notices = notices;
        this.browser = browser;
        this.dates = dates;
        this.viewer = viewer;
        this.name = name;
        this.address = address;
        this.email = email;
    }

    @PostConstruct
    void open() {
        waiting = notices.waiting();
        if (waiting) {
            browser.markForForms();
        }
    }

    /** I have read it. */
    public void read() {
        notices.read();
        browser.go("/");
    }

    /** Whether I have not yet. */
    public boolean isWaiting() {
        return waiting;
    }

    /** What is kept. */
    public List<ProcessingRegister.Entry> getEntries() {
        return register.forPeople(viewer.language());
    }

    /** Who is responsible. */
    public @Nullable String getName() {
        return name.filter(text -> !text.isBlank()).orElse(null);
    }

    /** Where. */
    public @Nullable String getAddress() {
        return address.filter(text -> !text.isBlank()).orElse(null);
    }

    /** Whom to write to. */
    public @Nullable String getEmail() {
        return email.filter(text -> !text.isBlank()).orElse(null);
    }

    /** The number of this version. */
    public int getVersion() {
        return Notice.VERSION;
    }

    /** Since when. */
    public String getSince() {
        return dates.day(Notice.SINCE.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
