package org.interlace.safety.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.safety.domain.Report;
import org.interlace.safety.domain.ReportState;
import org.interlace.shell.web.Dates;

/** Reports in the viewer's words. */
@RequestScoped
public class ReportWords {

    private final Messages messages;
    private final Viewer viewer;
    private final Dates dates;
    private final People people;

    @Inject
    ReportWords(Messages messages, Viewer viewer, Dates dates, People people) {
        this.messages = messages;
        this.viewer = viewer;
        this.dates = dates;
        this.people = people;
    }

    List<ReportView> of(Collection<Report> reports, java.util.function.Predicate<Report> third) {
        var ids = new ArrayList<MemberId>();
        reports.forEach(report -> {
            ids.add(report.about());
            report.reporter().ifPresent(ids::add);
        });
        people.know(ids);
        return reports.stream().map(report -> view(report, third.test(report))).toList();
    }

    private ReportView view(Report report, boolean third) {
        boolean concern = report.kind().equals(Report.CONCERN);
        return new ReportView(
                report.id().toString(),
                people.name(report.about()),
                people.handle(report.about()),
                report.reporter().map(people::name).orElse(""),
                say(concern ? "concern" : "reason." + report.reason().word()),
                dates.day(report.sent()),
                say("report.state." + report.state().word()),
                report.words(),
                report.copy().orElse(""),
                report.state() == ReportState.CLOSED ? "off" : report.state() == ReportState.NEW ? "wrong" : "on",
                report.state().next().stream()
                        .map(to -> new ReportView.Move(to.word(), say("case.to." + to.word())))
                        .toList(),
                report.named(),
                third);
    }

    String say(String key) {
        return messages.say(viewer.language(), new MessageKey("safety", key));
    }
}
