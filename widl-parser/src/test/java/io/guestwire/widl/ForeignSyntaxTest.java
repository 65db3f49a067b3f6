// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write who come from another language costs one mistake, whose help says how WIDL has it. */
class ForeignSyntaxTest {
    @TempDir
    private Path root;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = new Workspace(root);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int | write `i32` or `i64`",
                "Integer | write `i32`",
                "long | write `i64`",
                "Long | write `i64`",
                "byte | write `i8`, or `u8` if it is unsigned",
                "Byte | write `i8`",
                "uint32 | write `u32`",
                "int64 | write `i64`",
                "float64 | write `f64`",
                "number | write `f64`, or an integer type such as `i64`",
                "char | write `string`",
                "date | write `datetime`",
                "Date | write `datetime`",
                "array | write `[T]`, with the type of an element for `T`",
                "List | write `[T]`, with the type of an element for `T`",
                "Map | write `{K: V}`, with the types of a key and a value for `K` and `V`",
                "Optional | write `T?`, with the type of the value for `T`"
            })
    void proposesTheTypeForAForeignName(String name, String help) throws IOException {
        assertThat(helps("type A { x: " + name + " }\ntype B { a: A }")).containsExactly("UNKNOWN_TYPE: " + help);
    }

    @Test
    void takesADeclaredTypeWhateverItsName() throws IOException {
        assertThat(helps("type List { x: Date }\nenum Date { X = 0 }\ntype B { l: List }"))
                .isEmpty();
    }

    @Test
    void prefersADeclarationInAnImportedFile() throws IOException {
        workspace.write("other.widl", "enum Date { X = 0 }\nalias Day = u8");

        assertThat(helps("import {Day} from \"other.widl\"\ntype A { x: Date y: Day }"))
                .containsExactly("UNKNOWN_TYPE: it is declared in `other.widl`: add it to the import");
    }

    private List<String> helps(String text) throws IOException {
        return workspace.write("schema.widl", text).load("schema.widl").diagnostics().stream()
                .map(ForeignSyntaxTest::help)
                .toList();
    }

    private static String help(Diagnostic diagnostic) {
        return diagnostic.code().name() + ": " + diagnostic.help().orElse("nothing");
    }
}
