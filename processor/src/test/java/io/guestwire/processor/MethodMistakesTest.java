// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodMistakesTest {
    @TempDir
    Path folder;

    @Test
    void refusesAPrivateMethod() {
        expect(
                "@HostExport private void put() {}",
                "`put` is private, so that the generated class cannot call it",
                "take `private` away: the generated class is in the same package");
    }

    @Test
    void refusesAStaticMethod() {
        expect(
                "@HostExport static void put() {}",
                "`put` is static, but guests call methods of an instance",
                "take `static` away");
    }

    @Test
    void refusesAGenericMethod() {
        expect(
                "@HostExport <T> void put() {}",
                "`put` is generic, and guests know no type parameters",
                "name the types themselves");
    }

    @Test
    void refusesAMethodThatThrowsMoreThanExceptions() {
        expect(
                "static class Oops extends Throwable { static final long serialVersionUID = 1; }\n"
                        + "@HostExport void put() throws java.io.IOException, Oops {}",
                14,
                "`put` throws `Oops`, which the generated class cannot pass on",
                "declare `Exception`, or one that extends it");
    }

    @Test
    void refusesTwoMethodsOfOneOperation() {
        expect(
                "@HostExport void put(String key) {}\n@HostExport void put(String key, long time) {}",
                14,
                "`put(String)` and `put(String, long)` are both the operation `put`",
                "give one of them another name: `@HostExport(\"another_name\")`");
    }

    @Test
    void refusesAMethodThatTakesTheNameOfAnother() {
        expect(
                "@HostExport void put(String key) {}\n@HostExport(\"put\") void take(byte[] all) {}",
                14,
                "`put(String)` and `take(byte[])` are both the operation `put`",
                "give one of them another name: `@HostExport(\"another_name\")`");
    }

    @Test
    void refusesABoxThatAPrimitiveRivals() {
        expect(
                "@HostExport void put(Long key) {}\nvoid put(long key) {}",
                13,
                "`put(Long)` takes a boxed value, and Java could take a call of it for one of `put(long)`",
                "use the primitive type, or give one of the methods another name");
    }

    @Test
    void refusesANameThatNoGuestCanSend() {
        expect(
                "@HostExport(\"\\ud800\") void put() {}",
                "`U+D800` is no name of an operation that a guest can send",
                "use at most 200 printable characters");
    }

    @Test
    void refusesAMethodWhoseNameNoSchemaHas() {
        expect(
                "@HostExport void größe() {}",
                "`größe` is no name that a schema has for an operation",
                "name the operation with ASCII letters, digits and `_`: `@HostExport(\"a_name\")`");
    }

    @Test
    void refusesAUnaryMethodWithoutParameters() {
        expect(
                "@HostExport(unary = true) void put() {}",
                "`put` is unary and has 0 parameters",
                "give it one parameter, which is the request itself, or leave `unary` out");
    }

    @Test
    void refusesAUnaryMethodWithTwoParameters() {
        expect(
                "@HostExport(unary = true) void put(String key, String value) {}",
                "`put` is unary and has 2 parameters",
                "give it one parameter, which is the request itself, or leave `unary` out");
    }

    @Test
    void refusesAParameterWhoseNameNoSchemaHas() {
        expect(
                "@HostExport void put(String $key) {}",
                "`$key` is no name that a schema has for a parameter",
                "use at most 200 ASCII characters: letters, digits and `_`, not starting with a digit; `@WireName`"
                        + " gives it another name than its Java name");
    }

    @Test
    void refusesAWireNameThatNoSchemaHas() {
        expect(
                "@HostExport void put(@WireName(\"the key\") String key) {}",
                "`the key` is no name that a schema has for a parameter",
                "use at most 200 ASCII characters: letters, digits and `_`, not starting with a digit; `@WireName`"
                        + " gives it another name than its Java name");
    }

    @Test
    void refusesTwoParametersOfOneName() {
        expect(
                "@HostExport void put(String key, @WireName(\"key\") String other) {}",
                "`key` and `other` are both the parameter `key`",
                "give one of them another name with `@WireName`");
    }

    private void expect(String method, String message, String help) {
        expect(method, 13, message, help);
    }

    private void expect(String methods, int line, String message, String help) {
        Refusals.expect(
                folder,
                "@HostExports(namespace = \"acme:store\")\nclass Store {\n" + methods + "\n}\n",
                line,
                message,
                help);
    }
}
