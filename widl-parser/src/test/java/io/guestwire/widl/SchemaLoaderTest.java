// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import io.guestwire.widl.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaLoaderTest {
    @TempDir
    private Path root;

    @Test
    void linksResultsToTheTypesTheyName() throws IOException {
        Schema schema = load("""
                namespace "cuckoo"

                interface {
                  handle_input(inp: Input): Input?
                }

                type Input {
                  x: string
                }
                """);

        var operation = schema.operations().orElseThrow().operations().get(0);
        assertThat(operation.parameters().get(0).type())
                .isSameAs(schema.definitions().get(0));
    }

    private Schema load(String text) throws IOException {
        Path file = Files.writeString(root.resolve("schema.widl"), text);
        LoadResult result = new SchemaLoader(SchemaRoots.of(root)).load(List.of(file));
        assertThat(DiagnosticRenderer.renderAll(result.diagnostics())).isEmpty();
        return result.schemas().get(0);
    }
}
