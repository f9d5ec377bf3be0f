package org.interlace.safety.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.safety.store.NameTable;

/** Names for those who look after people: they must know who it is, whatever that person shows to others. */
@RequestScoped
public class People {

    private final NameTable table;
    private final Messages messages;
    private final Viewer viewer;
    private final Map<MemberId, MemberName> known = new HashMap<>();

    @Inject
    People(NameTable table, Messages messages, Viewer viewer) {
        this.table = table;
        this.messages = messages;
        this.viewer = viewer;
    }

    /** Reads many in one round trip. */
    void know(Collection<MemberId> members) {
        table.find(members).forEach(name -> known.put(name.id(), name));
    }

    /** The name, or "somebody" for who is gone. */
    String name(MemberId member) {
        var name = known.get(member);
        return name == null ? messages.say(viewer.language(), MessageKey.parse("safety.somebody")) : name.name();
    }

    /** The address part; empty for who is gone. */
    String handle(MemberId member) {
        var name = known.get(member);
        return name == null ? "" : name.handle();
    }
}
