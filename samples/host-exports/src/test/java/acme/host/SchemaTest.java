// SPDX-License-Identifier: Apache-2.0
package acme.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.LoadResult;
import io.guestwire.widl.SchemaLoader;
import io.guestwire.widl.SchemaRoots;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Schema;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema, which the guest is built from, and the annotated classes, which it calls, mean the same. */
class SchemaTest {
    private static final Schema SHARED = load(Path.of("src/main/widl/schema.widl"));

    @ParameterizedTest
    @ValueSource(strings = {"Store", "Clock"})
    void theClassServesTheOperationsOfItsRole(String role) {
        assertThat(operations(exported(role), role)).isEqualTo(operations(SHARED, role));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Store", "Clock"})
    void theClassServesTheNamespaceOfTheSchema(String role) {
        assertThat(exported(role).namespace().map(Name::text))
                .isEqualTo(SHARED.namespace().map(Name::text));
    }

    /** What the processor wrote about a class. */
    private static Schema exported(String role) {
        return load(Path.of("target/classes/META-INF/widl/acme.host." + role + ".widl"));
    }

    private static Schema load(Path file) {
        LoadResult result = new SchemaLoader(SchemaRoots.of(file.getParent())).load(List.of(file));
        assertThat(result.diagnostics()).isEmpty();
        return result.schemas().get(0);
    }

    private static List<String> operations(Schema schema, String name) {
        return schema.roles().stream()
                .filter(role -> role.name().text().equals(name))
                .flatMap(role -> role.operations().stream())
                .map(SchemaTest::text)
                .toList();
    }

    /** An operation without its descriptions; the types of this schema's roles are all built in. */
    private static String text(Operation operation) {
        List<String> parameters = operation.parameters().stream()
                .map(parameter -> parameter.name().text() + ": " + parameter.type())
                .toList();
        return operation.name().text() + " " + operation.form() + parameters + ": " + operation.result();
    }
}
