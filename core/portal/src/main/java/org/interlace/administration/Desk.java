package org.interlace.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.interlace.api.account.Viewer;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.joining.Applications;
import org.interlace.joining.domain.ApplicationMachine;
import org.interlace.mail.MailOffice;
import org.interlace.mail.Warning;
import org.interlace.mail.domain.MailState;
import org.interlace.mail.store.MailDesk;
import org.interlace.notification.PhoneList;
import org.interlace.registry.PluginState;
import org.interlace.registry.Plugins;
import org.interlace.registry.Registry;
import org.interlace.safety.Moderation;
import org.interlace.safety.domain.ReportState;
import org.interlace.vocabulary.TermEditing;

/** What waits for staff. Whoever looks sees only what they may handle; the rest is not even counted. */
@ApplicationScoped
public class Desk {

    /** May open administration; every page behind it asks for its own. */
    public static final Permission OPEN = new Permission("administration", "desk", "open");

    private final Applications applications;
    private final Moderation moderation;
    private final MailDesk mails;
    private final Warning warning;
    private final PhoneList phones;
    private final Registry registry;
    private final TermEditing terms;
    private final Viewer viewer;

    @Inject
    Desk(
            Applications applications,
            Moderation moderation,
            MailDesk mails,
            Warning warning,
            PhoneList phones,
            Registry registry,
            TermEditing terms,
            Viewer viewer) {
        this.terms = terms;
        this.applications = applications;
        this.moderation = moderation;
        this.mails = mails;
        this.warning = warning;
        this.phones = phones;
        this.registry = registry;
        this.viewer = viewer;
    }

    /**
     * Something that waits.
     *
     * @param word its text is {@code administration.desk.<word>}
     * @param count how many, never 0
     * @param address its rows
     */
    public record Pile(String word, int count, String address) {}

    private record Kind(String word, Permission permission, String address, IntSupplier count) {}

    /** What waits for the viewer, what troubles everybody first. */
    @Requires("administration:desk:open")
    public List<Pile> piles() {
        var kinds = List.of(
                new Kind("letters", MailOffice.READ, "/admin/mail?state=waiting", this::letters),
                new Kind("plugins", Plugins.SWITCH, "/admin/plugins", this::rested),
                new Kind("reports", Moderation.HANDLE, "/admin/reports", this::reports),
                new Kind("applications", Applications.DECIDE, "/admin/applications", this::applications),
                new Kind("mails", MailOffice.READ, "/admin/mail?state=held", () -> mails.count(MailState.HELD)),
                new Kind("phone", PhoneList.TELL, "/admin/mail/phone", phones::count),
                new Kind("words", TermEditing.EDIT, "/admin/vocabularies", terms::unreviewed));
        var piles = new ArrayList<Pile>();
        for (var kind : kinds) {
            int count = viewer.may(kind.permission) ? kind.count.getAsInt() : 0;
            if (count > 0) {
                piles.add(new Pile(kind.word, count, kind.address));
            }
        }
        return piles;
    }

    private int letters() {
        return warning.now().map(Warning.Trouble::people).orElse(0);
    }

    private int rested() {
        return (int) registry.all().stream()
                .filter(plugin -> registry.state(plugin.id()) == PluginState.RESTED)
                .count();
    }

    private int reports() {
        return (int) moderation.queue().stream()
                .filter(report -> report.state() == ReportState.NEW)
                .count();
    }

    private int applications() {
        return applications.counts().getOrDefault(ApplicationMachine.WAITING, 0);
    }
}
