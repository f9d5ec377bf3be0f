package be.example.lending.web;

import be.example.lending.Tools;
import be.example.lending.domain.Tool;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /lending}: what is lent. */
@RequestScoped
@Named
public class LendingToolsPage {

    private final Tools tools;
    private List<String> notes = List.of();

    @Inject
    LendingToolsPage(Tools tools) {
        this.tools = tools;
    }

    @PostConstruct
    void open() {
        notes = tools.newest().stream().map(Tool::getNote).toList();
    }

    public List<String> getNotes() {
        return notes;
    }
}
