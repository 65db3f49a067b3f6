// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import static io.guestwire.wasm.bindgen.BindgenType.parse;

import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.BindgenVersion;
import io.guestwire.wasm.bindgen.ExportedEnum;
import io.guestwire.wasm.bindgen.ExportedField;
import io.guestwire.wasm.bindgen.ExportedFunction;
import io.guestwire.wasm.bindgen.ExportedMethod;
import io.guestwire.wasm.bindgen.ExportedStringEnum;
import io.guestwire.wasm.bindgen.ExportedStruct;
import io.guestwire.wasm.bindgen.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Modules that become Java. */
final class ModuleCases {
    static final BindgenVersion VERSION = BindgenVersion.parse("0.2.100");

    private ModuleCases() {}

    static List<ModuleCase> all() {
        return List.of(
                new ModuleCase(
                        "greet",
                        greet(),
                        BindgenOptions.builder()
                                .packageName("com.example.greet")
                                .resource("greet.wasm")
                                .build()),
                ModuleCase.of("values", values()),
                ModuleCase.of("shapes", shapes()),
                ModuleCase.of("namespaces", namespaces()),
                ModuleCase.of("hostile", hostile()),
                new ModuleCase(
                        "records",
                        RecordModule.declared(),
                        BindgenOptions.builder()
                                .records(Map.of(
                                        "set_person.person",
                                        "Person",
                                        "get_person",
                                        "Person",
                                        "find",
                                        "Item | undefined"))
                                .typescript(
                                        "interface Person { field1: Record<i32, string>; field2: f32[][]; field3: string }")
                                .build()),
                new ModuleCase("renamed", renamed(), renaming()));
    }

    private static BindgenModule greet() {
        return BindgenModule.builder(VERSION)
                .functions(List.of(
                        ExportedFunction.builder("add", "add")
                                .parameter("left", parse("i32"))
                                .parameter("right", parse("i32"))
                                .result(parse("i32"))
                                .docs("Adds two numbers; the sum wraps around.")
                                .build(),
                        ExportedFunction.builder("greet", "greet")
                                .parameters(List.of(new Parameter(
                                        "name", parse("&str"), Optional.empty(), false, Optional.of("whom to greet"))))
                                .result(parse("String"))
                                .resultDescription("the greeting")
                                .docs("Greets `name`.\n\nTwice.")
                                .build(),
                        ExportedFunction.builder("tick", "tick").build()))
                .build();
    }

    /** One function for every type that goes to the guest, and one for every type that comes back. */
    private static BindgenModule values() {
        List<String> both = List.of(
                "i8",
                "u8",
                "i16",
                "u16",
                "i32",
                "u32",
                "i64",
                "u64",
                "i128",
                "u128",
                "f32",
                "f64",
                "bool",
                "char",
                "String",
                "JsValue",
                "Vec<i8>",
                "Vec<u8>",
                "Vec<i16>",
                "Vec<u16>",
                "Vec<i32>",
                "Vec<u32>",
                "Vec<i64>",
                "Vec<u64>",
                "Vec<f32>",
                "Vec<f64>",
                "Clamped<Vec<u8>>",
                "Vec<JsValue>",
                "Vec<extern string>",
                "extern Array",
                "extern Uint8Array",
                "extern Foo",
                "Vec<extern Foo>",
                "Vec<extern Array>",
                "Vec<extern Shape>",
                "Vec<struct Shape>",
                "Vec<enum Kind(3)>",
                "struct Shape",
                "enum Kind(3)",
                "text enum Mode(2)",
                "RawPointer",
                "NonNull");
        List<String> options = List.of(
                "i8",
                "u8",
                "i16",
                "u16",
                "i32",
                "u32",
                "i64",
                "u64",
                "i128",
                "u128",
                "f32",
                "f64",
                "bool",
                "char",
                "String",
                "JsValue",
                "Vec<u8>",
                "Vec<f64>",
                "Vec<JsValue>",
                "Vec<extern string>",
                "extern Array",
                "extern Foo",
                "Vec<extern Array>",
                "Vec<extern Shape>",
                "struct Shape",
                "enum Kind(3)",
                "text enum Mode(2)",
                "RawPointer");
        List<String> given = List.of(
                "&str",
                "&JsValue",
                "&extern Array",
                "&[u8]",
                "&mut [u8]",
                "&mut [f64]",
                "&struct Shape",
                "&mut struct Shape",
                "&[i16]",
                "&mut [u32]",
                "&mut [i64]",
                "&mut [f32]",
                "Option<&str>",
                "&Clamped<[u8]>",
                "&long str",
                "&long extern Array");
        List<ExportedFunction> functions = new ArrayList<>();
        both.forEach(text -> echo(text, functions));
        options.forEach(text -> echo("Option<" + text + ">", functions));
        for (String text : given) {
            functions.add(ExportedFunction.builder("take" + functions.size(), "take" + functions.size())
                    .parameter("value", parse(text))
                    .build());
        }
        functions.add(ExportedFunction.builder("attempt", "attempt")
                .parameter("item", parse("Option<struct Shape>"))
                .parameter("call", parse("u8"))
                .parameter("u", parse("u32"))
                .result(parse("Result<Option<String>>"))
                .build());
        functions.add(ExportedFunction.builder("attempt_nothing", "attempt_nothing")
                .result(parse("Result<()>"))
                .build());
        functions.add(variadic("sum", "&[f64]"));
        functions.add(variadic("join_all", "Vec<extern string>"));
        functions.add(variadic("log_all", "Vec<JsValue>"));
        List.of("enum Huge(1)", "Option<enum Huge(1)>", "Vec<enum Huge(1)>").forEach(type -> echo(type, functions));
        return BindgenModule.builder(VERSION)
                .functions(functions)
                .structs(List.of(ExportedStruct.builder("Shape").build()))
                .enums(List.of(kind(), huge()))
                .stringEnums(List.of(ExportedStringEnum.of("Mode", List.of("fast", "very-slow"))))
                .build();
    }

    private static void echo(String text, List<ExportedFunction> functions) {
        BindgenType type = parse(text);
        functions.add(ExportedFunction.builder("echo" + functions.size(), "echo" + functions.size())
                .parameter("value", type)
                .result(type)
                .build());
    }

    private static ExportedFunction variadic(String name, String type) {
        return ExportedFunction.builder(name, name)
                .parameter("first", parse("u8"))
                .parameter("rest", parse(type))
                .variadic(true)
                .build();
    }

    private static ExportedEnum huge() {
        return new ExportedEnum(
                "Huge",
                List.of(),
                List.of(new ExportedEnum.Variant("None", 0, ""), new ExportedEnum.Variant("All", 0xffff_ffffL, "")),
                "",
                false);
    }

    private static ExportedEnum kind() {
        return new ExportedEnum(
                "Kind",
                List.of(),
                List.of(
                        new ExportedEnum.Variant("Small", 0, "The smallest."),
                        new ExportedEnum.Variant("VeryLarge", 2, ""),
                        new ExportedEnum.Variant("Negative", -5, "")),
                "How large it is.",
                false);
    }

    private static BindgenModule shapes() {
        BindgenType point = parse("struct Point");
        ExportedStruct struct = ExportedStruct.builder("Point")
                .docs("A point on a plane.")
                .inspectable(true)
                .fields(List.of(
                        new ExportedField(
                                "x",
                                parse("f64"),
                                "To the right.",
                                "__wbg_get_point_x",
                                Optional.of("__wbg_set_point_x")),
                        new ExportedField("label", parse("String"), "", "__wbg_get_point_label", Optional.empty())))
                .build();
        return BindgenModule.builder(VERSION)
                .structs(List.of(
                        struct,
                        ExportedStruct.builder("Shapes").inspectable(true).build()))
                .functions(List.of(
                        of("point_new", "new", ExportedMethod.Kind.CONSTRUCTOR, false)
                                .parameter("x", parse("f64"))
                                .result(parse("Result<struct Point>"))
                                .build(),
                        of("point_origin", "origin", ExportedMethod.Kind.STATIC, false)
                                .result(point)
                                .build(),
                        of("point_distance", "distance", ExportedMethod.Kind.METHOD, false)
                                .parameter("other", parse("&struct Point"))
                                .result(parse("f64"))
                                .docs("How far `other` is.")
                                .build(),
                        of("point_into_text", "into_text", ExportedMethod.Kind.METHOD, true)
                                .result(parse("String"))
                                .build(),
                        of("point_norm", "norm", ExportedMethod.Kind.GETTER, false)
                                .result(parse("f64"))
                                .build(),
                        of("point_set_norm", "norm", ExportedMethod.Kind.SETTER, false)
                                .parameter("norm", parse("f64"))
                                .build(),
                        of("point_close", "close", ExportedMethod.Kind.METHOD, false)
                                .build(),
                        ExportedFunction.builder("shapes_to_string", "to_string")
                                .method(new ExportedMethod("Shapes", ExportedMethod.Kind.METHOD, "to_string", false))
                                .result(parse("String"))
                                .build(),
                        ExportedFunction.builder("centre", "centre")
                                .parameter("points", parse("Vec<extern Point>"))
                                .result(parse("Option<struct Point>"))
                                .build()))
                .build();
    }

    private static ExportedFunction.Builder of(String export, String name, ExportedMethod.Kind kind, boolean consumes) {
        return ExportedFunction.builder(export, name).method(new ExportedMethod("Point", kind, name, consumes));
    }

    private static BindgenModule namespaces() {
        return BindgenModule.builder(BindgenVersion.parse("0.2.110"))
                .functions(List.of(
                        ExportedFunction.builder("app__math__add", "add")
                                .namespace(List.of("app", "math"))
                                .parameter("a", parse("f64"))
                                .result(parse("f64"))
                                .build(),
                        ExportedFunction.builder("app__start", "start")
                                .namespace(List.of("app"))
                                .build(),
                        ExportedFunction.builder("start", "start").build(),
                        ExportedFunction.builder("app__thing_new", "new")
                                .namespace(List.of("app"))
                                .method(new ExportedMethod("app__Thing", ExportedMethod.Kind.CONSTRUCTOR, "new", false))
                                .result(parse("struct app__Thing"))
                                .build()))
                .structs(List.of(ExportedStruct.builder("Thing")
                        .namespace(List.of("app"))
                        .build()))
                .enums(List.of(new ExportedEnum(
                        "Colour", List.of("app"), List.of(new ExportedEnum.Variant("Red", 0, "")), "", false)))
                .build();
    }

    /** Names and docs of a module that means no good. */
    private static BindgenModule hostile() {
        String text = "*/ } static { System.setProperty(\"widl.pwned\", \"1\"); } /* \\u002a/ {@link x} <script>";
        return BindgenModule.builder(VERSION)
                .functions(List.of(
                        ExportedFunction.builder(text, "[Symbol.iterator]")
                                .docs(text)
                                .parameters(List.of(
                                        new Parameter(text, parse("u8"), Optional.empty(), false, Optional.of(text))))
                                .resultDescription(text)
                                .result(parse("u8"))
                                .build(),
                        ExportedFunction.builder("b", text).build(),
                        ExportedFunction.builder("class", "class")
                                .parameter("_", parse("u8"))
                                .parameter("_", parse("u8"))
                                .parameter("int", parse("u8"))
                                .build()))
                .structs(List.of(
                        ExportedStruct.builder("String").docs(text).build(),
                        ExportedStruct.builder("Object").build(),
                        ExportedStruct.builder("BindgenCall").build()))
                .stringEnums(List.of(ExportedStringEnum.of("List", List.of(text, "", "ünï", "1"))))
                .build();
    }

    private static BindgenModule renamed() {
        return BindgenModule.builder(VERSION)
                .functions(List.of(
                        ExportedFunction.builder("a_b", "a_b").build(),
                        ExportedFunction.builder("aB", "aB").build()))
                .structs(List.of(ExportedStruct.builder("Point").build()))
                .build();
    }

    private static BindgenOptions renaming() {
        return BindgenOptions.builder()
                .className("Api")
                .names(Map.of("aB", "other", "Point", "Place"))
                .build();
    }
}
