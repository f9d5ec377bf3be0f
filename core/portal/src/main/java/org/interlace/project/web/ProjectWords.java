package org.interlace.project.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.project.domain.Project;
import org.interlace.shell.Languages;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What people read of a project, in the viewer's language. */
@ApplicationScoped
public class ProjectWords {

    private final Vocabulary vocabulary;
    private final Languages languages;
    private final Messages messages;
    private final Viewer viewer;

    @Inject
    ProjectWords(Vocabulary vocabulary, Languages languages, Messages messages, Viewer viewer) {
        this.vocabulary = vocabulary;
        this.languages = languages;
        this.messages = messages;
        this.viewer = viewer;
    }

    /** Its summary with the language it is in: the viewer's, the usual one, or any. */
    Map.@Nullable Entry<String, String> summary(Project project) {
        for (var code :
                List.of(viewer.language().getLanguage(), languages.usual().getLanguage())) {
            var text = project.summaries().get(code);
            if (text != null) {
                return Map.entry(code, text);
            }
        }
        return project.summaries().entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .orElse(null);
    }

    /** Stage and sector in one line. */
    String facts(Project project) {
        var stage = say("project.stage." + project.stage().word());
        var sector = sector(project);
        return sector == null ? stage : stage + " · " + sector;
    }

    /** Its branch of trade. */
    @Nullable
    String sector(Project project) {
        return project.sector() == null
                ? null
                : vocabulary
                        .term(project.sector())
                        .map(term -> term.label(viewer.language()))
                        .orElse(null);
    }

    String say(String key) {
        return messages.say(viewer.language(), MessageKey.parse(key));
    }
}
