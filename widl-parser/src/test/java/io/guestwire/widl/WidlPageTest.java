// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WidlPageTest {
    @Test
    void theExampleOfThePageIsValid(@TempDir Path root) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "widl.md"));
        String example = page.split("```widl\n")[1].split("```")[0];

        Workspace.valid(new Workspace(root)
                .write("common/money.widl", "type Money { cents: i64 }")
                .write("shop.widl", example)
                .load("shop.widl"));
    }
}
