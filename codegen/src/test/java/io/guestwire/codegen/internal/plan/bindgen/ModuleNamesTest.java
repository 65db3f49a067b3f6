// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleNamesTest {
    private final ModuleNames names = new ModuleNames(Map.of("Point.norm", "length", "gone", "x"));

    @ParameterizedTest
    @CsvSource({
        "check_word_exists, checkWordExists",
        "greetMe, greetMe",
        "delete, delete",
        "class, class_",
        "close, close_",
        "[Symbol.iterator], symbolIterator",
        "a-b, aB",
        "1st, _1st",
        "wait, wait_"
    })
    void makesMethodsJavas(String jsName, String javaName) {
        assertThat(names.method(jsName, jsName)).isEqualTo(javaName);
    }

    @ParameterizedTest
    @CsvSource({"Point, Point", "my_type, MyType", "record, Record", "Con, Con_", "a.b, AB", "''' ''', Type", "9p, _9p"
    })
    void makesClassesJavas(String jsName, String javaName) {
        assertThat(names.type(jsName, jsName)).isEqualTo(javaName);
    }

    @ParameterizedTest
    @CsvSource({"DarkRed, DARK_RED", "very-slow, VERY_SLOW", "1, _1", "'', __", "class, CLASS", "_, __"})
    void makesConstantsJavas(String jsName, String javaName) {
        assertThat(names.constant(jsName, jsName)).isEqualTo(javaName);
    }

    @Test
    void namesWhatNeedsNoObjectAfterItsStruct() {
        assertThat(names.maker("new Point", "Point")).isEqualTo("newPoint");
        assertThat(names.staticMethod("Point.from_text", "Point", "from_text")).isEqualTo("pointFromText");
        assertThat(names.setter("set Point.max_size", "max_size")).isEqualTo("setMaxSize");
    }

    @Test
    void prefersTheNameOfTheOptions() {
        assertThat(names.method("Point.norm", "norm")).isEqualTo("length");
    }

    @Test
    void knowsWhichNamesOfTheOptionsNothingHas() {
        names.method("Point.norm", "norm");
        assertThat(names.unused()).containsExactly("gone");
    }
}
