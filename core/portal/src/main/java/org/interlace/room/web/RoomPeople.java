package org.interlace.room.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;

/** Names of those who sit in rooms, as the viewer may see them. */
@ApplicationScoped
public class RoomPeople {

    private final MemberNames names;
    private final Messages messages;
    private final Viewer viewer;

    @Inject
    RoomPeople(MemberNames names, Messages messages, Viewer viewer) {
        this.names = names;
        this.messages = messages;
        this.viewer = viewer;
    }

    /** Looks many up in one round trip. */
    public Names of(Collection<MemberId> members) {
        return new Names(names.find(members), messages, viewer.language());
    }

    /** Names that were looked up. */
    public record Names(Map<MemberId, MemberName> found, Messages messages, Locale language) {

        /** One of them; "somebody" for whoever hides. */
        public String name(MemberId member) {
            return person(member)
                    .map(MemberName::name)
                    .orElseGet(() -> messages.say(language, new MessageKey("room", "somebody")));
        }

        /** For the way to the profile. */
        public Optional<MemberName> person(MemberId member) {
            return Optional.ofNullable(found.get(member));
        }

        String nobody() {
            return messages.say(language, new MessageKey("room", "nobody"));
        }
    }
}
