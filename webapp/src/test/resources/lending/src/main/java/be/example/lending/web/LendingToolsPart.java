package be.example.lending.web;

import be.example.lending.Tools;
import be.example.lending.domain.Tool;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.interlace.api.member.MemberId;

/** In a profile: what this person lends. */
@RequestScoped
@Named
public class LendingToolsPart {

    private final Tools tools;
    private final HttpServletRequest request;
    private List<String> notes = List.of();

    @Inject
    LendingToolsPart(Tools tools, HttpServletRequest request) {
        this.tools = tools;
        this.request = request;
    }

    @PostConstruct
    void open() {
        if (request.getAttribute("slot.member") instanceof MemberId member) {
            notes = tools.of(member).stream().map(Tool::getNote).toList();
        }
    }

    public List<String> getNotes() {
        return notes;
    }
}
