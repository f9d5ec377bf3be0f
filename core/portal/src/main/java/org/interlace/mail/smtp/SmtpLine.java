package org.interlace.mail.smtp;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.interlace.api.mail.Attachment;
import org.interlace.mail.domain.Letter;
import org.interlace.mail.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** An open connection to the mail server; several letters go over one. */
public final class SmtpLine implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SmtpLine.class.getName());
    private static final String PATIENCE_MILLIS = "15000";

    /** One address and nothing beside it; the library would take more. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Cntrl}@<>\",;:()]+@[^\\s\\p{Cntrl}@<>\",;:()]+");

    /** As a server would say. */
    private static final Refusal NO_ADDRESS = new Refusal("553");

    private final Session session;
    private final Transport transport;
    private final String from;

    private SmtpLine(Session session, Transport transport, String from) {
        this.session = session;
        this.transport = transport;
        this.from = from;
    }

    /**
     * Where to and how.
     *
     * @param user empty for a server that asks for none
     * @param tls {@code starttls}, {@code tls} or {@code none}
     */
    public record Way(String host, int port, String user, String password, String from, String tls) {

        /** The domain of the sender. */
        String domain() {
            return from.substring(from.lastIndexOf('@') + 1);
        }

        @Override
        public String toString() {
            return "Way[" + host + ":" + port + "]";
        }
    }

    /** Connects and signs in. */
    public static SmtpLine open(Way way) throws ServerAwayException {
        var session = Session.getInstance(properties(way));
        Transport transport = null;
        try {
            transport = session.getTransport("smtp");
            if (way.user.isEmpty()) {
                transport.connect(way.host, way.port, null, null);
            } else {
                transport.connect(way.host, way.port, way.user, way.password);
            }
            return new SmtpLine(session, transport, way.from);
        } catch (AuthenticationFailedException e) {
            hangUp(transport);
            throw new ServerAwayException("sign-in", e);
        } catch (MessagingException e) {
            hangUp(transport);
            throw new ServerAwayException("connection", e);
        }
    }

    private static Properties properties(Way way) {
        var settings = new Properties();
        settings.setProperty("mail.smtp.localhost", way.domain());
        settings.setProperty("mail.from", way.from);
        settings.put("mail.smtp.socketFactory", new Sockets.Open());
        settings.put("mail.smtp.ssl.socketFactory", new Sockets.Encrypted());
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.auth", Boolean.toString(!way.user.isEmpty()));
        settings.setProperty("mail.smtp.sendpartial", "false");
        settings.setProperty("mail.smtp.quitwait", "false");
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.ssl.enable", Boolean.toString(way.tls.equals("tls")));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(way.tls.equals("starttls")));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(way.tls.equals("starttls")));
        return settings;
    }

    /**
     * Sends one letter.
     *
     * @param id names it for ever, so that a second one of the same is recognised
     * @param attachment goes with it
     */
    public void send(String id, String to, Letter letter, Optional<Attachment> attachment)
            throws ServerAwayException, RefusedException {
        if (!ADDRESS.matcher(to).matches()) {
            throw new RefusedException(NO_ADDRESS);
        }
        try {
            var message = new LetterMessage(session, id, from).filled(to, letter, attachment);
            transport.sendMessage(message, new Address[] {new InternetAddress(to, true)});
        } catch (MessagingException e) {
            throw judged(e);
        }
    }

    /** Whose fault it is: this letter's, or the server's. */
    private RefusedException judged(MessagingException fault) throws ServerAwayException {
        Refusal refusal = null;
        for (Throwable cause = fault; cause != null; cause = next(cause)) {
            if (cause.getClass().getSimpleName().equals("SMTPSenderFailedException")) {
                throw new ServerAwayException("sender", fault);
            }
            var said = Refusal.of(String.valueOf(cause.getMessage()));
            if (!said.code().equals("none")) {
                refusal = said;
            }
        }
        if (refusal == null) {
            if (fault instanceof SendFailedException || transport.isConnected()) {
                return new RefusedException(new Refusal("none"));
            }
            throw new ServerAwayException("connection", fault);
        }
        if (refusal.code().startsWith("421")) {
            throw new ServerAwayException(refusal.code(), fault);
        }
        return new RefusedException(refusal);
    }

    private static @Nullable Throwable next(Throwable fault) {
        var next = fault instanceof MessagingException mail ? mail.getNextException() : null;
        return next != null ? next : fault.getCause();
    }

    @Override
    public void close() {
        hangUp(transport);
    }

    private static void hangUp(@Nullable Transport transport) {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "The mail server hung up first", e);
        }
    }
}
