// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl;

import static io.guestwire.widl.Comparisons.NAMES;
import static io.guestwire.widl.Comparisons.TIMESTAMPS;
import static io.guestwire.widl.Comparisons.USUAL;
import static io.guestwire.widl.Comparisons.compare;
import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.compare.ChangeCode;
import io.guestwire.widl.compare.ComparisonOptions;
import io.guestwire.widl.compare.SchemaChange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeComparisonTest {
    /** What a field's change of type breaks, or {@code NONE}. */
    private static String retyped(String before, String after, String others, ComparisonOptions options) {
        List<SchemaChange> changes = compare(
                Map.of("a.widl", "type T { x: " + before + " }\n" + others),
                Map.of("a.widl", "type T { x: " + after + " }\n" + others),
                options);
        assertThat(changes).allSatisfy(change -> assertThat(change.code()).isEqualTo(ChangeCode.FIELD_TYPE_CHANGED));
        return changes.isEmpty() ? "NONE" : changes.get(0).severity().name();
    }

    private static final String DECLARED = """
            alias Id = u32
            alias Maybe = string?
            type One { a: u8 }
            type Same { a: u8 }
            type More { a: u8, b: u8 }
            type Loose { a: u8, b: u8? }
            enum Color { RED = 0, BLUE = 300 }
            enum Shade { RED = 0, BLUE = 300 }
            union U = One | string
            union V = One | string | bool
            type Deep { next: [Deep], one: One }
            type Deeper { next: [Deeper], one: More }
            """;

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            u8              | u8              | NONE
            i32             | i64             | WARNING
            i64             | i32             | ERROR
            u8              | i16             | WARNING
            i16             | u16             | ERROR
            i32             | f64             | ERROR
            f64             | i32             | ERROR
            f32             | f64             | WARNING
            f64             | f32             | ERROR
            bool            | u8              | ERROR
            string          | bytes           | ERROR
            bytes           | string          | ERROR
            bytes           | [u8]            | ERROR
            [u8]            | bytes           | ERROR
            string          | datetime        | ERROR
            datetime        | string          | WARNING
            string          | any             | WARNING
            any             | string          | ERROR
            any             | value           | WARNING
            raw             | any             | WARNING
            string          | string?         | WARNING
            string?         | string          | ERROR
            [u8]            | [u8]?           | WARNING
            [u8]?           | [u8]            | ERROR
            bytes?          | bytes           | ERROR
            {string: u8}?   | {string: u8}    | ERROR
            [u8]            | [u16]           | WARNING
            [u16]           | [u8]            | ERROR
            [string?]       | [string]        | ERROR
            {u8: bool}      | {u16: bool}     | WARNING
            {u16: bool}     | {u8: bool}      | ERROR
            {u8: i64}       | {u8: i32}       | ERROR
            [u8]            | {u8: u8}        | ERROR
            u32             | Id              | NONE
            Id              | u32             | NONE
            [u32]           | [Id]            | NONE
            Id              | u64             | WARNING
            string?         | Maybe           | NONE
            Maybe           | string          | ERROR
            One             | Same            | WARNING
            One             | More            | ERROR
            More            | One             | ERROR
            One             | Loose           | WARNING
            Loose           | One             | WARNING
            Deep            | Deeper          | ERROR
            One             | {string: u8}    | ERROR
            Color           | Shade           | WARNING
            Color           | u8              | ERROR
            Color           | u16             | WARNING
            u16             | Color           | ERROR
            Color           | string          | ERROR
            Color           | One             | ERROR
            Color           | f64             | ERROR
            datetime        | bytes           | ERROR
            U               | V               | WARNING
            V               | U               | ERROR
            U               | One             | ERROR
            """)
    void judgesChangesOfTypes(String before, String after, String expected) {
        assertThat(retyped(before, after, DECLARED, USUAL)).isEqualTo(expected);
    }

    @Test
    void anEnumThatTravelsByNameIsReadAsText() {
        assertThat(retyped("Color", "string", DECLARED, NAMES)).isEqualTo("WARNING");
    }

    @Test
    void anEnumThatTravelsByNameIsNoNumber() {
        assertThat(retyped("Color", "u16", DECLARED, NAMES)).isEqualTo("ERROR");
    }

    @Test
    void anEnumWithoutValuesIsReadAsAnything() {
        assertThat(retyped("Empty", "u8", "enum Empty { }", USUAL)).isEqualTo("WARNING");
    }

    @Test
    void aTimestampIsNoText() {
        assertThat(retyped("datetime", "string", DECLARED, TIMESTAMPS)).isEqualTo("ERROR");
    }
}
