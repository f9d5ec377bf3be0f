package org.interlace.safety.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.safety.Moderation;

/** {@code /admin/reports}: what members said is not right. */
@RequestScoped
@Named
public class ReportsPage {

    private final Moderation moderation;
    private final ReportWords words;
    private List<ReportView> reports = List.of();

    @Inject
    ReportsPage(Moderation moderation, ReportWords words) {
        this.moderation = moderation;
        this.words = words;
    }

    @PostConstruct
    void open() {
        reports = words.of(moderation.queue(), report -> false);
    }

    /** What is open first. */
    public List<ReportView> getReports() {
        return reports;
    }
}
