// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RustNamesTest {
    @ParameterizedTest
    @CsvSource({
        "name, name",
        "firstName, first_name",
        "FIRST_NAME, first_name",
        "HTTPServer, http_server",
        "parseURL, parse_url",
        "a1B2, a1_b2",
        "_id_, id",
        "_1, _1",
        "__, __",
        "_, __",
        "type, r#type",
        "gen, r#gen",
        "self, self_",
        "Self, self_",
        "crate, crate_",
        "super, super_"
    })
    void variablesAreSnakeCase(String name, String expected) {
        assertThat(RustNames.variable(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"new, new_", "default, default_", "New, new_", "loop, r#loop", "getAll, get_all"})
    void functionsLeaveTheClientsOwnAlone(String name, String expected) {
        assertThat(RustNames.function(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Point, Point",
        "HTTPServer, HTTPServer",
        "Self, Self_",
        "type, r#type",
        "wire, wire_",
        "serde, serde_",
        "std, std_",
        "u8, u8_",
        "str, str_"
    })
    void typesKeepTheirNames(String name, String expected) {
        assertThat(RustNames.type(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "RED, Red",
        "DARK_RED, DarkRed",
        "veryLow, VeryLow",
        "V1_2, V1_2",
        "V_1_2, V1_2",
        "self, Self_",
        "_1, _1",
        "a_l_l, ALL_",
        "type, Type"
    })
    void valuesOfEnumsAreUpperCamelCase(String name, String expected) {
        assertThat(RustNames.variant(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "users.widl, users",
        "shop/users.widl, shop_users",
        "kitchen-sink.widl, kitchen_sink",
        "in.widl, r#in",
        "wire.widl, wire_",
        "CON.widl, con_",
        "com1.widl, com1_",
        "1.widl, _1",
        "ä.widl, __"
    })
    void modulesAreNamedAfterTheirPath(String path, String expected) {
        assertThat(RustNames.module(path)).isEqualTo(expected);
    }

    @Test
    void filesHaveNoMarkOfKeywords() {
        assertThat(RustNames.file("r#in")).isEqualTo("in.rs");
    }

    @Test
    void unusedParametersAreNoMereUnderscores() {
        assertThat(RustNames.unused("_1")).isEqualTo("_parameter_1");
    }
}
