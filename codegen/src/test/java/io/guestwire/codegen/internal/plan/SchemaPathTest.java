// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.codegen.Inputs.InputFile;
import io.guestwire.widl.source.SourceFile;
import org.junit.jupiter.api.Test;

class SchemaPathTest {
    private static final SourceFile PACKED =
            SourceFile.of("money-1.2.jar!/META-INF/widl/shared/money.widl", "type M {}");

    @Test
    void leavesTheArchiveOut() {
        assertThat(SchemaPath.of(PACKED)).isEqualTo("shared/money.widl");
    }

    @Test
    void isThePathOfAFileInADirectory() {
        assertThat(SchemaPath.of(SourceFile.of("shared/money.widl", "type M {}")))
                .isEqualTo("shared/money.widl");
    }

    @Test
    void isWhatTheManifestRecords() {
        assertThat(InputFile.of(PACKED)).isEqualTo(InputFile.of(SourceFile.of("shared/money.widl", "type M {}")));
    }
}
