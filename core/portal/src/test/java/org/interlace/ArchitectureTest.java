package org.interlace;

import org.interlace.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_core_keeps_the_rules_of_the_house() {
        ArchitectureRules.check("org.interlace");
    }
}
