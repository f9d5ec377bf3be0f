package org.interlace.safety.web;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.interlace.account.RoleNames;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.safety.domain.Act;
import org.interlace.safety.domain.Actor;
import org.interlace.shell.web.Dates;

/** Acts of the audit log in the viewer's words. */
@ApplicationScoped
public class ActWords {

    private final Messages messages;
    private final Viewer viewer;
    private final Dates dates;
    private final RoleNames roles;

    @Inject
    ActWords(Messages messages, Viewer viewer, Dates dates, RoleNames roles) {
        this.roles = roles;
        this.messages = messages;
        this.viewer = viewer;
        this.dates = dates;
    }

    ActView of(Act act) {
        return new ActView(act, dates.moment(act.at()), actor(act.actor()), say(act.act()));
    }

    /** What an act's key says; the key itself when its plugin is gone. */
    String say(MessageKey act) {
        return messages.say(viewer.language(), act);
    }

    private String actor(Actor actor) {
        return switch (actor.kind()) {
            case OPERATOR -> say(MessageKey.parse("safety.actor.operator"));
            case PORTAL -> say(MessageKey.parse("safety.actor.portal"));
            case PLUGIN -> plugin(actor.plugin().orElse(""));
            case ACCOUNT -> account(actor);
        };
    }

    private String plugin(String id) {
        var key = MessageKey.parse(id + ".plugin.name");
        var name = say(key);
        return messages.say(
                viewer.language(), MessageKey.parse("safety.actor.plugin"), name.equals(key.toString()) ? id : name);
    }

    private String account(Actor actor) {
        var words = roles(actor.roles());
        return actor.name()
                .map(name -> messages.say(viewer.language(), MessageKey.parse("safety.actor.person"), name, words))
                .orElse(words);
    }

    private String roles(List<String> had) {
        var more = had.stream().filter(role -> !role.equals("member")).toList();
        var words = (more.isEmpty() ? List.of("member") : more)
                .stream().map(roles::of).toList();
        return ListFormatter.getInstance(viewer.language()).format(words);
    }
}
