package org.interlace.api.privacy;

import java.util.List;
import org.interlace.api.member.MemberId;

/**
 * Hands out and erases what is kept about a person. A plugin that declares a {@link PersonalColumn} must bring one.
 * Asked even while the plugin is switched off.
 */
public interface PersonalDataSource {

    /** Everything about that person, as it stands now. */
    List<PersonalRecord> export(MemberId member);

    /** Erases everything about that person; repeating it changes nothing. */
    void erase(MemberId member);
}
