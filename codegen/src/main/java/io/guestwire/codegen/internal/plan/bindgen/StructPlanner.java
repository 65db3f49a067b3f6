// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.ExportedField;
import io.guestwire.wasm.bindgen.ExportedFunction;
import io.guestwire.wasm.bindgen.ExportedMethod;
import io.guestwire.wasm.bindgen.ExportedStruct;
import io.guestwire.wasm.bindgen.RawImport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One exported struct to its class. */
final class StructPlanner {
    /** The method of every struct's class that JavaNames does not know of. */
    private static final String OURS = "isOpen";

    private final BindgenModule module;
    private final ExportedStruct struct;
    private final ClassName moduleClass;
    private final ClassName type;
    private final ModuleNames names;
    private final ModuleProblems problems;
    private final MethodPlanner methods;
    private final String path;
    private final FieldNames fields = new FieldNames();
    private final List<FunctionField> functions = new ArrayList<>();
    private final List<ModuleMethod> members = new ArrayList<>();
    private final List<String> inspected = new ArrayList<>();
    private Optional<String> maker = Optional.empty();

    StructPlanner(
            BindgenModule module,
            ExportedStruct struct,
            ModuleClasses classes,
            ModuleNames names,
            ModuleProblems problems,
            MethodPlanner methods) {
        this.module = module;
        this.struct = struct;
        this.moduleClass = classes.module();
        this.type = classes.types().struct(struct.id()).orElseThrow();
        this.names = names;
        this.problems = problems;
        this.methods = methods;
        this.path = ModuleClasses.path(struct.namespace(), struct.name());
    }

    /** What the field of the module's class is called that holds the functions. */
    String tableName() {
        return ModuleNames.decapitalise(type.simpleName());
    }

    /**
     * Plans the class.
     *
     * @param table the field of the module's class that holds the functions
     * @param outer the methods of the class around, which gets those that need no object
     * @param calls where these go
     */
    StructClass plan(String table, ScopePlanner.ProblemNames outer, List<ModuleMethod> calls) {
        ModuleProblems.Scope own = problems.scope("the class `" + type.simpleName() + "`");
        FunctionField free = new FunctionField(
                fields.next("free"), struct.free(), module.abi().delayedFree() ? "(i32 i32) -> ()" : "(i32) -> ()");
        functions.add(free);
        for (ExportedField field : struct.fields()) {
            addField(field, own, table);
        }
        for (ExportedFunction function : module.functionsOf(struct)) {
            ExportedMethod method = function.method().orElseThrow();
            String name = nameOf(method);
            String claimed =
                    method.kind().hasReceiver() ? own.member(name, pathOf(method)) : outer.claim(name, pathOf(method));
            ModuleMethod planned = methods.member(function, method, path, claimed, fields.next(name), table);
            functions.add(planned.function());
            (method.kind().hasReceiver() ? members : calls).add(planned);
            if (method.kind() == ExportedMethod.Kind.CONSTRUCTOR) {
                maker = Optional.of(claimed);
            }
            if (method.kind() == ExportedMethod.Kind.GETTER
                    && !planned.fallible()
                    && planned.result().isPresent()
                    && planned.parameters().isEmpty()) {
                inspected.add(planned.name());
            }
        }
        boolean hasToString = members.stream().anyMatch(ModuleMethod::replacesToString);
        return new StructClass(
                type,
                path,
                moduleClass,
                MethodPlanner.doc(struct.docs()),
                members,
                table,
                functions,
                free,
                maker,
                struct.inspectable() && !hasToString ? inspected : List.of(),
                struct.wrap().map(RawImport::name),
                struct.unwrap().map(RawImport::name));
    }

    private void addField(ExportedField field, ModuleProblems.Scope own, String table) {
        String fieldPath = path + "." + field.name();
        String getter = own.member(ownName(fieldPath, field.name()), fieldPath);
        ModuleMethod reading = methods.getter(field, path, getter, fields.next(getter), table);
        functions.add(reading.function());
        members.add(reading);
        inspected.add(getter);
        field.setter().ifPresent(export -> {
            String setterPath = "set " + fieldPath;
            String setter = own.member(names.setter(setterPath, field.name()), setterPath);
            ModuleMethod writing = methods.setter(field, export, path, setter, fields.next(setter), table);
            functions.add(writing.function());
            members.add(writing);
        });
    }

    /** A method of the class, which may not be one of ours. */
    private String ownName(String key, String property) {
        String name = names.method(key, property);
        return name.equals(OURS) ? name + "_" : name;
    }

    private String pathOf(ExportedMethod method) {
        return switch (method.kind()) {
            case CONSTRUCTOR -> "new " + path;
            case METHOD, STATIC, GETTER, STATIC_GETTER -> path + "." + method.property();
            case SETTER, STATIC_SETTER -> "set " + path + "." + method.property();
        };
    }

    private String nameOf(ExportedMethod method) {
        String key = pathOf(method);
        String property = method.property();
        return switch (method.kind()) {
            case CONSTRUCTOR -> names.maker(key, type.simpleName());
            case METHOD, GETTER -> ownName(key, property);
            case SETTER -> names.setter(key, property);
            case STATIC, STATIC_GETTER -> names.staticMethod(key, type.simpleName(), property);
            case STATIC_SETTER -> names.staticMethod(key, type.simpleName(), "set_" + property);
        };
    }
}
