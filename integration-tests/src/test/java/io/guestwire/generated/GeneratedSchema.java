// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.codegen.BindingGenerator;
import io.guestwire.codegen.Generation;
import io.guestwire.codegen.GeneratorOptions;
import io.guestwire.widl.LoadResult;
import io.guestwire.widl.SchemaLoader;
import io.guestwire.widl.SchemaRoots;
import io.guestwire.widl.model.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One schema and the code generated for it.
 *
 * @param schema the schema, without mistakes
 * @param sources the code
 */
record GeneratedSchema(Schema schema, Map<String, String> sources) {
    static GeneratedSchema of(Path file) {
        return of(file, GeneratorOptions.defaults());
    }

    private static GeneratedSchema of(Path file, GeneratorOptions options) {
        SchemaRoots roots = SchemaRoots.of(file.getParent());
        Generation generation = new BindingGenerator(options).generate(roots, List.of(file));
        assertThat(generation.diagnostics()).isEmpty();
        LoadResult loaded = new SchemaLoader(roots).load(List.of(file));
        return new GeneratedSchema(loaded.schemas().get(0), generation.files().files());
    }

    static GeneratedSchema of(Path directory, String text) {
        return of(directory, text, GeneratorOptions.defaults());
    }

    static GeneratedSchema of(Path directory, String text, GeneratorOptions options) {
        try {
            return of(Files.writeString(directory.resolve("schema.widl"), text), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
