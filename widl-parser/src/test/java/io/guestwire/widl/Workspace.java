// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.DiagnosticRenderer;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A directory of schemas for one test. */
final class Workspace {
    private final Path root;

    Workspace(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    Workspace write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    LoadResult load(String... paths) {
        return load(SchemaRoots.of(root), LoadOptions.defaults(), paths);
    }

    LoadResult load(SchemaRoots roots, LoadOptions options, String... paths) {
        return new SchemaLoader(roots, options)
                .load(Arrays.stream(paths).map(root::resolve).toList());
    }

    /** The schema of one text, which must be free of mistakes. */
    Schema schema(String text) throws IOException {
        return valid(write("schema.widl", text).load("schema.widl"));
    }

    /** The names of the codes of one text's mistakes, in order. */
    List<String> codes(String text) throws IOException {
        return codes(write("schema.widl", text).load("schema.widl"));
    }

    static Schema valid(LoadResult result) {
        assertThat(DiagnosticRenderer.renderAll(result.diagnostics())).isEmpty();
        return result.schemas().get(0);
    }

    static List<String> codes(LoadResult result) {
        return result.diagnostics().stream()
                .map(Diagnostic::code)
                .map(code -> code.name())
                .toList();
    }

    static Definition definition(Schema schema, String name) {
        return schema.definitions().stream()
                .filter(definition -> definition.name().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static ObjectType object(Schema schema, String name) {
        return (ObjectType) definition(schema, name);
    }
}
