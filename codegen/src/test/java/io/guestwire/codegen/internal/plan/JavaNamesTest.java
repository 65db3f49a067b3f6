// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {
    @ParameterizedTest
    @CsvSource({
        "check_word_exists, checkWordExists",
        "HandleRequest, handleRequest",
        "validateOOOBatch, validateOOOBatch",
        "URLPath, urlPath",
        "ID, id",
        "GET_ALL, getAll",
        "x, x",
        "u8Value, u8Value",
        "_hidden, hidden",
        "trailing_, trailing",
        "a__b, aB",
        "a_1_2, a1_2",
        "_1st, _1st",
        "__, __",
    })
    void operationsBecomeCamelCaseMethods(String name, String method) {
        assertThat(JavaNames.method(name)).isEqualTo(method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "new", "int", "true", "null", "_", "io", "java", "yield"})
    void wordsThatCannotBeVariablesGainAnUnderscore(String name) {
        assertThat(JavaNames.parameter(name)).isEqualTo(name + "_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "var", "sealed", "permits", "module", "string", "value"})
    void wordsThatJavaReservesInPlacesOnlyStay(String name) {
        assertThat(JavaNames.parameter(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"hashCode, hashCode_", "hash_code, hashCode_", "wait, wait_", "builder, builder_", "equals, equals"})
    void componentsDoNotReplaceMembersOfRecords(String name, String component) {
        assertThat(JavaNames.component(name)).isEqualTo(component);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Objects", "KEYS", "I"})
    void whatIsWrittenLikeAClassOrConstantCannotBeAVariable(String name) {
        assertThat(JavaNames.isVariable(name)).isFalse();
        assertThat(JavaNames.isComponent(name)).isFalse();
        assertThat(JavaNames.isMethod(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Close, close_", "wait, wait_", "toString, toString_", "start, start", "of, of"})
    void methodsDoNotReplaceMembersOfClients(String name, String method) {
        assertThat(JavaNames.method(name)).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({
        "cuckoo, Cuckoo",
        "wasmcloud:http_server, HttpServer",
        "ssb-validate2, SsbValidate2",
        "sample.v1, Sample",
        "sample.v1beta2, Sample",
        "acme/store/2, Store",
        "v1, V1",
        "a.3d, _3d",
        "con, Con_",
        "::, Schema",
    })
    void interfacesAreNamedAfterTheNamespace(String namespace, String name) {
        assertThat(JavaNames.interfaceOf(namespace)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "cuckoo, cuckoo",
        "wasmcloud:http_server, wasmcloud.http_server",
        "Sample.V1, sample.v1",
        "ssb-validate2, ssb_validate2",
        "acme.new.3d, acme.new_._3d",
        "a/con/com1, a.con_.com1_",
    })
    void packagesAreNamedAfterTheNamespace(String namespace, String name) {
        assertThat(JavaNames.packageOf(namespace)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "checkWordExists, CHECK_WORD_EXISTS",
        "validateOOOBatch, VALIDATE_OOO_BATCH",
        "u8Value, U8_VALUE",
        "close_, CLOSE_",
        "a, A",
    })
    void constantsAreUpperCaseWithUnderscores(String method, String constant) {
        assertThat(JavaNames.constant(method)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"Input, Input", "String, String", "Con, Con_", "LPT1, LPT1_", "Builder, Builder_"})
    void typesKeepTheirNamesUnlessOthersNeedThem(String name, String type) {
        assertThat(JavaNames.type(name)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "sealed", "permits", "var", "yield", "class", "_", "io", "java"})
    void wordsThatCannotBeTypesGainAnUnderscore(String name) {
        assertThat(JavaNames.type(name)).isEqualTo(name + "_");
    }

    @ParameterizedTest
    @CsvSource({
        "RED, RED",
        "DarkRed, DARK_RED",
        "darkRed, DARK_RED",
        "dark_red, DARK_RED",
        "DARK_RED, DARK_RED",
        "HTTPServer, HTTP_SERVER",
        "azure2, AZURE2",
        "v1_2, V1_2",
        "_1, _1",
        "_, __",
        "class, CLASS",
    })
    void valuesOfEnumsBecomeConstants(String name, String constant) {
        assertThat(JavaNames.enumConstant(name)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({
        "java.util.UUID, java.util, UUID",
        "com.acme.Outer.Inner, com.acme, Outer.Inner",
        "com.acme.money, com.acme, money",
        "Money, '', Money",
    })
    void qualifiedNamesAreSplitWhereTheClassBegins(String name, String packageName, String simpleNames) {
        assertThat(JavaNames.className(name).packageName()).isEqualTo(packageName);
        assertThat(String.join(".", JavaNames.className(name).simpleNames())).isEqualTo(simpleNames);
    }
}
