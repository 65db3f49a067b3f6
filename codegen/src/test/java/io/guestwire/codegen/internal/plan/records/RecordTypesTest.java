// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.internal.typescript.Declarations;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordTypesTest {
    @Test
    void givesTheBooksPersonItsTypes() {
        RecordTypes types = types("interface Person { field1: Map<number, string>; field2: f32[][]; field3: string }");
        named(types, "Person");

        assertThat(components(types))
                .containsExactly(
                        "java.util.Map<java.lang.Integer, java.lang.String> field1",
                        "java.util.List<java.util.List<java.lang.Float>> field2",
                        "java.lang.String field3");
    }

    @Test
    void givesRustsNumbersTheirJavaTypes() {
        RecordTypes types = types("interface N { a: i8; b: i16; c: i32; d: i64; e: u8; f: u16; g: u32; h: u64; i: f32;"
                + " j: f64; k: usize; l: isize; m: i128; n: number; o: bigint; p: number | bigint }");
        named(types, "N");

        assertThat(components(types))
                .containsExactly(
                        "byte a",
                        "short b",
                        "int c",
                        "long d",
                        "int e",
                        "int f",
                        "long g",
                        "long h",
                        "float i",
                        "double j",
                        "long k",
                        "int l",
                        "java.math.BigInteger m",
                        "double n",
                        "java.math.BigInteger o",
                        "long p");
    }

    @Test
    void takesAnAliasOfANumberForRustsOwn() {
        RecordTypes types = types("type u8 = number; type f32 = { x: string }; interface A { a: u8; b: f32 }");
        named(types, "A");

        assertThat(components(types)).contains("int a", "sample.F32 b");
    }

    @Test
    void leavesWhatIsNotDeclaredToTheCaller() {
        assertThat(named(types(""), "Person")).isEmpty();
    }

    @Test
    void leavesWhatHasNoFormInJavaToTheCaller() {
        RecordTypes types = types("type Anything = string | number;");

        assertThat(named(types, "Anything")).isEmpty();
        assertThat(types.plan().notes())
                .containsExactly("type `Anything` (TypeScript section 1, line 1) stays a `JsValue`:"
                        + " nothing tells the types of its union apart");
    }

    @Test
    void makesNoClassOfWhatNobodyUses() {
        RecordTypes types = types("interface A { b: B } interface B { x: string } interface C { y: string }");
        named(types, "A");

        assertThat(types.plan().definitions())
                .extracting(definition -> definition.header().name().simpleName())
                .containsExactly("A", "B");
    }

    @Test
    void givesAnAliasTheTypeThatItNames() {
        assertThat(named(types("type Id = number; type Ids = Id[];"), "Ids")
                        .orElseThrow()
                        .java()
                        .typeName())
                .hasToString("java.util.List<java.lang.Double>");
    }

    @Test
    void findsWhatAnInterfaceInherits() {
        RecordTypes types = types("interface A extends B { c: string } interface B extends C { b: string }"
                + " interface C { a: string; c: number }");
        named(types, "A");

        assertThat(components(types)).containsExactly("java.lang.String a", "java.lang.String c", "java.lang.String b");
    }

    @Test
    void refusesToInheritFromItself() {
        assertThat(named(types("interface A extends B {} interface B extends A {}"), "A"))
                .isEmpty();
    }

    @Test
    void joinsObjectsThatDoubleEachTimeInShortTime() {
        StringBuilder text = new StringBuilder("type T0 = { a: string };");
        for (int i = 1; i <= 60; i++) {
            text.append("type T")
                    .append(i)
                    .append(" = T")
                    .append(i - 1)
                    .append(" & T")
                    .append(i - 1)
                    .append(";");
        }
        RecordTypes types = types(text.toString());

        assertThat(named(types, "T60")).isPresent();
    }

    @Test
    void endsChainsOfAliases() {
        StringBuilder text = new StringBuilder("type T0 = string;");
        for (int i = 1; i <= 20_000; i++) {
            text.append("type T").append(i).append(" = T").append(i - 1).append("[];");
        }
        RecordTypes types = types(text.toString());
        named(types, "T20000");

        assertThat(types.plan().notes()).anyMatch(note -> note.contains("types are nested too deeply"));
    }

    @Test
    void endsChainsOfParents() {
        StringBuilder text = new StringBuilder("interface T0 { a: string }");
        for (int i = 1; i <= 20_000; i++) {
            text.append("interface T")
                    .append(i)
                    .append(" extends T")
                    .append(i - 1)
                    .append(" {}");
        }

        assertThat(named(types(text.toString()), "T20000")).isEmpty();
    }

    @Test
    void givesUpOnTooManyClasses() {
        StringBuilder text = new StringBuilder("interface All {");
        for (int i = 0; i < 100; i++) {
            text.append("a").append(i).append(": {");
            for (int j = 0; j < 30; j++) {
                text.append("b").append(j).append(": { x: string };");
            }
            text.append("};");
        }
        RecordTypes types = types(text.append("}").toString());
        named(types, "All");

        assertThat(types.plan().definitions()).hasSize(2_000);
    }

    @Test
    void refusesARecordThatAConstructorCannotHold() {
        StringBuilder text = new StringBuilder("interface Wide {");
        for (int i = 0; i < 128; i++) {
            text.append("a").append(i).append(": number;");
        }

        assertThat(named(types(text.append("}").toString()), "Wide")).isEmpty();
    }

    @Test
    void callsATypeWithoutNameAfterItsPlace() {
        RecordTypes types = types("");
        types.typed("{ x: number }", "save_person.person").flatMap(types::conversion);

        assertThat(types.plan().definitions())
                .extracting(definition -> definition.header().name().simpleName())
                .containsExactly("SavePersonPerson");
    }

    @Test
    void givesEachConversionOfOneJavaTypeItsOwnName() {
        RecordTypes types = types("");

        assertThat(List.of(
                        types.typed("Map<string, i32>", "a")
                                .flatMap(types::conversion)
                                .orElseThrow()
                                .read(),
                        types.typed("Record<string, i32>", "b")
                                .flatMap(types::conversion)
                                .orElseThrow()
                                .read(),
                        types.typed("Map<string, i32>", "c")
                                .flatMap(types::conversion)
                                .orElseThrow()
                                .read()))
                .containsExactly("readMapOfStringToI32", "readMapOfStringToI322", "readMapOfStringToI32");
    }

    @Test
    void prefersTheDeclarationsOfTheUser() {
        Declarations declarations =
                Declarations.of(List.of("interface A { a: number }"), Optional.of("interface A { a: f32 }"));
        RecordTypes types =
                new RecordTypes(ClassName.get("sample", "Sample"), "sample.wasm", declarations, name -> false);
        named(types, "A");

        assertThat(components(types)).containsExactly("float a");
    }

    private static Optional<JsPlan.Conversion> named(RecordTypes types, String name) {
        return types.declared(name).flatMap(types::conversion);
    }

    private static RecordTypes types(String typescript) {
        Declarations declarations = Declarations.of(List.of(typescript), Optional.empty());
        return new RecordTypes(ClassName.get("sample", "Sample"), "sample.wasm", declarations, name -> false);
    }

    private static List<String> components(RecordTypes types) {
        JsDefinition.Record record =
                (JsDefinition.Record) types.plan().definitions().get(0);
        return record.components().stream()
                .map(component -> component.java().type().typeName() + " "
                        + component.java().name())
                .toList();
    }
}
