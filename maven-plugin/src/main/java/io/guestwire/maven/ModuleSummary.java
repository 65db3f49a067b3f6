// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.ExportedEnum;
import io.guestwire.wasm.bindgen.ExportedField;
import io.guestwire.wasm.bindgen.ExportedFunction;
import io.guestwire.wasm.bindgen.ExportedMethod;
import io.guestwire.wasm.bindgen.ExportedStringEnum;
import io.guestwire.wasm.bindgen.ExportedStruct;
import io.guestwire.wasm.bindgen.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a module offers, as lines that read like Java, and what it needs of its host. */
final class ModuleSummary {
    private final BindgenModule module;
    private final List<String> lines = new ArrayList<>();

    private ModuleSummary(BindgenModule module) {
        this.module = module;
    }

    /**
     * The lines about a module.
     *
     * @param title what the module is called
     * @param bytes its size
     * @param imports who serves each import, in the order in which they are printed
     */
    static List<String> of(BindgenModule module, String title, int bytes, List<ServedImport> imports) {
        ModuleSummary summary = new ModuleSummary(module);
        summary.lines.add(title + ": wasm-bindgen " + module.version() + ", " + (bytes + 1023) / 1024 + " KiB");
        module.warnings().forEach(warning -> summary.lines.add("  warning: " + warning));
        summary.addOffers();
        summary.addNeeds(imports);
        // Names are the module's: they must not steer a terminal.
        return summary.lines.stream()
                .map(line -> line.replaceAll("\\p{Cntrl}", "?"))
                .toList();
    }

    private void addOffers() {
        lines.add("offers");
        int before = lines.size();
        module.freeFunctions().forEach(function -> lines.add("  " + function(function)));
        module.structs().forEach(this::addStruct);
        for (ExportedEnum each : module.enums()) {
            addEnum(each.name(), each.variants(), variant -> variant.name() + " = " + variant.value());
        }
        for (ExportedStringEnum each : module.stringEnums()) {
            addEnum(each.name(), each.values(), value -> "\"" + value + "\"");
        }
        module.unions().forEach(each -> lines.add("  union " + each.name()));
        if (lines.size() == before) {
            lines.add("  nothing");
        }
    }

    private <T> void addEnum(String name, List<T> constants, Function<T, String> text) {
        lines.add("  enum " + name + constants.stream().map(text).collect(Collectors.joining(", ", " {", "}")));
    }

    /** What makes one, and what else belongs to the class and not to a value, is called on the module. */
    private void addStruct(ExportedStruct struct) {
        List<ExportedFunction> functions = module.functionsOf(struct);
        for (ExportedFunction function : functions) {
            ExportedMethod method = function.method().orElseThrow();
            if (!method.kind().hasReceiver()) {
                lines.add("  " + method(struct, function, method));
            }
        }
        lines.add("  class " + struct.name()
                + struct.parent().map(parent -> " extends " + parent).orElse("") + " {");
        for (ExportedField field : struct.fields()) {
            String name = camelCase(field.name());
            String type = JavaLikeType.of(field.type());
            lines.add("    " + type + " " + name + "()");
            field.setter().ifPresent(setter -> lines.add("    void " + setter(name) + "(" + type + " " + name + ")"));
        }
        for (ExportedFunction function : functions) {
            ExportedMethod method = function.method().orElseThrow();
            if (method.kind().hasReceiver()) {
                lines.add("    " + method(struct, function, method));
            }
        }
        lines.add("  }");
    }

    private static String method(ExportedStruct struct, ExportedFunction function, ExportedMethod method) {
        String own = camelCase(method.property().isEmpty() ? function.name() : method.property());
        String name = switch (method.kind()) {
            case CONSTRUCTOR -> "new" + struct.name();
            case METHOD, GETTER -> own;
            case SETTER -> setter(own);
            case STATIC, STATIC_GETTER -> lowered(struct.name()) + raised(own);
            case STATIC_SETTER -> lowered(struct.name()) + raised(setter(own));
        };
        return result(function) + " " + name + parameters(function) + thrown(function)
                + (method.consumes() ? "   // closes the object" : "");
    }

    private static String function(ExportedFunction function) {
        return result(function) + " " + qualified(function.namespace(), camelCase(function.name()))
                + parameters(function) + thrown(function);
    }

    private static String setter(String property) {
        return "set" + raised(property);
    }

    private static String raised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String lowered(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String qualified(List<String> namespace, String name) {
        return namespace.isEmpty() ? name : String.join(".", namespace) + "." + name;
    }

    private static String result(ExportedFunction function) {
        UnaryOperator<String> declared = text -> function.resultTypescript().orElse(text);
        return function.promised()
                .map(type -> "async " + declared.apply(JavaLikeType.of(type)))
                .orElseGet(() -> declared.apply(JavaLikeType.of(function.result())));
    }

    private static String parameters(ExportedFunction function) {
        List<String> texts = new ArrayList<>();
        for (Parameter parameter : function.parameters()) {
            texts.add(parameter.typescript().orElseGet(() -> JavaLikeType.of(parameter.type())) + " "
                    + camelCase(parameter.name()));
        }
        return "(" + String.join(", ", texts) + (function.variadic() ? "..." : "") + ")";
    }

    private static String thrown(ExportedFunction function) {
        BindgenType type = function.promised().orElse(function.result());
        return type instanceof BindgenType.Result ? " throws JsException" : "";
    }

    private static String camelCase(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : name.split("_")) {
            text.append(text.isEmpty() ? word : raised(word));
        }
        return text.isEmpty() ? name : text.toString();
    }

    private void addNeeds(List<ServedImport> imports) {
        lines.add("needs");
        if (imports.isEmpty()) {
            lines.add("  nothing");
        }
        for (ServedImport.Server server : ServedImport.Server.values()) {
            List<ServedImport> served =
                    imports.stream().filter(each -> each.server() == server).toList();
            if (!served.isEmpty()) {
                lines.add("  " + server.text());
                served.forEach(each -> lines.add("    " + each.text()));
            }
        }
    }
}
