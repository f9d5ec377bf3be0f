package org.interlace.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interlace.api.privacy.PersonalColumn;
import org.junit.jupiter.api.Test;

class PluginTableTest {

    @Test
    void what_is_remembered_of_personal_columns_is_read_again() {
        var columns = List.of(
                new PersonalColumn("dish", "member", PersonalColumn.Fate.DELETE),
                new PersonalColumn("dish_note", "written_by", PersonalColumn.Fate.CLEAR));

        assertThat(PluginTable.parse(PluginTable.text(columns))).isEqualTo(columns);
        assertThat(PluginTable.parse("")).isEmpty();
    }
}
