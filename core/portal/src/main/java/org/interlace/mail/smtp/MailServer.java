package org.interlace.mail.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mails leave, as the settings say. Without a server they are kept. */
@ApplicationScoped
public class MailServer {

    private final Optional<String> host;
    private final int port;
    private final Optional<String> user;
    private final Optional<String> password;
    private final Optional<String> from;
    private final String tls;

    @Inject
    MailServer(
            @ConfigProperty(name = "interlace.mail.host") Optional<String> host,
            @ConfigProperty(name = "interlace.mail.port", defaultValue = "587") int port,
            @ConfigProperty(name = "interlace.mail.user") Optional<String> user,
            @ConfigProperty(name = "interlace.mail.password") Optional<String> password,
            @ConfigProperty(name = "interlace.mail.from") Optional<String> from,
            @ConfigProperty(name = "interlace.mail.tls", defaultValue = "starttls") String tls) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.from = from;
        this.tls = tls;
    }

    /** Whether there is one. */
    public boolean there() {
        return host.isPresent() && from.isPresent();
    }

    /** Connects; the line is closed by the caller. */
    public SmtpLine connect() throws ServerAwayException {
        return SmtpLine.open(new SmtpLine.Way(
                host.orElseThrow(), port, user.orElse(""), password.orElse(""), from.orElseThrow(), tls));
    }
}
