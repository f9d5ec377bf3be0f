package org.interlace.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.Optional;
import org.interlace.member.ParityFigures;
import org.interlace.member.domain.Parity;
import org.interlace.shell.web.Dates;
import org.interlace.shell.web.Markup;

/** {@code /admin/parity}: the share of women among people with a part, as far as it may be shown. */
@RequestScoped
@Named
public class ParityPage {

    private final ParityFigures figures;
    private final Dates dates;
    private Optional<ParityFigures.Month> month = Optional.empty();

    @Inject
    ParityPage(ParityFigures figures, Dates dates) {
        this.figures = figures;
        this.dates = dates;
    }

    @PostConstruct
    void open() {
        month = figures.read();
    }

    /** Whether they were counted. */
    public boolean isCounted() {
        return month.isPresent();
    }

    /** The day on which they were counted at the earliest. */
    public String getSince() {
        return month.map(found -> dates.day(found.month().atTime(12, 0).toInstant(ZoneOffset.UTC)))
                .orElse("");
    }

    /** A line for each group, and one for all together. */
    public Markup.Written getRows() {
        return out -> month.map(ParityFigures.Month::parity).ifPresent(parity -> {
            parity.groups().forEach((group, figure) -> row(out, group, figure));
            row(out, "together", parity.together());
        });
    }

    private static void row(Markup out, String group, Optional<Parity.Figure> figure) {
        out.begin("tr").begin("th").attribute("scope", "row");
        out.text(out.say("member.parity." + group)).end("th");
        if (figure.isEmpty()) {
            out.begin("td").attribute("colspan", "3").begin("span", "quiet-text");
            out.text(out.say("member.parity.hidden")).end("span").end("td");
        } else {
            cell(
                    out,
                    "member.parity.share",
                    out.say("member.parity.percent", figure.get().share() / 100d));
            cell(out, "member.parity.women", Integer.toString(figure.get().women()));
            cell(out, "member.parity.stated", Integer.toString(figure.get().stated()));
        }
        out.end("tr");
    }

    private static void cell(Markup out, String label, String text) {
        out.begin("td").attribute("data-label", out.say(label)).text(text).end("td");
    }
}
