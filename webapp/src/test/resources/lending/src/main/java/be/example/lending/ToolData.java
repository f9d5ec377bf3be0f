package be.example.lending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.privacy.PersonalDataSource;
import org.interlace.api.privacy.PersonalRecord;

/** Hands out and erases what somebody lends. */
@ApplicationScoped
public class ToolData implements PersonalDataSource {

    private final Tools tools;

    @Inject
    ToolData(Tools tools) {
        this.tools = tools;
    }

    @Override
    public List<PersonalRecord> export(MemberId member) {
        return tools.of(member).stream()
                .map(tool -> new PersonalRecord(
                        new MessageKey("lending", "data.title"),
                        new MessageKey("lending", "data.purpose"),
                        Map.of("note", tool.getNote())))
                .toList();
    }

    @Override
    public void erase(MemberId member) {
        tools.erase(member);
    }
}
