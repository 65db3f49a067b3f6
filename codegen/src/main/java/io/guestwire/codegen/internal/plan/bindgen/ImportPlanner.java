// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.ModuleDiagnosticCode;
import io.guestwire.wasm.bindgen.BindgenModule;
import io.guestwire.wasm.bindgen.FunctionShape;
import io.guestwire.wasm.bindgen.ImportedFunction;
import io.guestwire.wasm.bindgen.ImportedMethod;
import io.guestwire.wasm.bindgen.ImportedStatic;
import io.guestwire.wasm.bindgen.ImportedType;
import io.guestwire.wasm.bindgen.RawImport;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From what a module imports to what serves it: an interface for the program, and the linkage. */
final class ImportPlanner {
    private final BindgenModule module;
    private final ModuleProblems problems;
    private final ClassName name;
    private final ImportServices services;
    private final ImportedClasses classes;
    private final ImportScope root;
    private final ImportNames names;
    private final ClosurePlanner closures;
    private final LinkValuePlanner values;
    private final List<ServedDraft> served = new ArrayList<>();
    private final List<JavaLink> links = new ArrayList<>();

    /** A method of the program's that is not named yet, and the link to it. */
    private record ServedDraft(ImportDraft draft, JavaLink.Served link) {
        JavaLink.Served named() {
            return new JavaLink.Served(
                    link.module(),
                    link.name(),
                    link.key(),
                    link.signature(),
                    link.catches(),
                    link.target(),
                    draft.name(),
                    link.arguments(),
                    link.result());
        }
    }

    /**
     * A planner for one module.
     *
     * @param services who serves what
     * @param types the classes of the module
     * @param moduleNames names
     * @param records the data that is declared
     * @param problems where mistakes go
     */
    ImportPlanner(
            BindgenModule module,
            ImportServices services,
            ModuleClasses types,
            ModuleNames moduleNames,
            ModuleRecords records,
            ModuleProblems problems) {
        this.module = module;
        this.problems = problems;
        this.services = services;
        this.names = new ImportNames(moduleNames);
        String simpleName = types.module().simpleName();
        this.name = types.file(simpleName + "Link", "the linkage");
        ClassName imports = types.file(simpleName + "Imports", "the imports");
        this.root = ImportScope.root(imports, new JavaImportType.About("what the guest imports", ""));
        this.classes = new ImportedClasses(root, names);
        ValuePlanner plain = new ValuePlanner(types.types(), problems);
        this.closures = new ClosurePlanner(imports, module.abi(), plain);
        this.values = new LinkValuePlanner(plain, classes, closures, records);
    }

    /** Plans everything. */
    JavaLinkage plan() {
        List<ImportedFunction> own = new ArrayList<>();
        for (ImportedFunction function : module.imports()) {
            Optional<String> type = function.method().map(ImportedMethod::type);
            switch (services.of(ImportItem.of(function), type)) {
                case LIBRARY -> addLibrary(function);
                case USER -> own.add(function);
                case NOBODY -> {}
            }
        }
        own.forEach(classes::add);
        module.types().forEach(this::addInstanceOf);
        own.forEach(this::addFunction);
        module.statics().forEach(this::addStatic);
        Set<RawImport> described = new HashSet<>();
        module.types().forEach(type -> type.instanceOf().ifPresent(described::add));
        module.structs().forEach(struct -> struct.wrap().ifPresent(described::add));
        module.structs().forEach(struct -> struct.unwrap().ifPresent(described::add));
        module.rawImports().stream()
                .filter(raw -> !described.contains(raw))
                .forEach(raw -> services.raw(raw.module(), raw.name()));
        services.finish();
        return finish();
    }

    private JavaLinkage finish() {
        root.nameMethods();
        closures.types().forEach(root::add);
        for (ServedDraft each : served) {
            links.add(each.named());
        }
        for (String clash : root.clashes()) {
            problems.error(
                    ModuleDiagnosticCode.MODULE_NAME_CLASH,
                    clash,
                    "give one of them another name in Java with the option names, by its key or the name of its class");
        }
        return new JavaLinkage(
                name,
                module.version().toString(),
                root.isEmpty() ? Optional.empty() : Optional.of(root.toType()),
                root.parts(),
                links,
                closures.closures(),
                module.startFunctions());
    }

    private void addLibrary(ImportedFunction function) {
        links.add(new JavaLink.Library(
                function.module(),
                function.name(),
                function.key(),
                function.shape().toString(),
                function.catches()));
    }

    private void addInstanceOf(ImportedType type) {
        if (type.instanceOf().isEmpty()) {
            return;
        }
        RawImport question = type.instanceOf().get();
        switch (services.of(ImportItem.of(type), Optional.of(type.name()))) {
            case LIBRARY ->
                links.add(new JavaLink.Library(
                        question.module(), question.name(), type.key(), "(&JsValue) -> bool", false));
            case USER ->
                links.add(new JavaLink.Instance(
                        question.module(),
                        question.name(),
                        classes.objects(type).name()));
            case NOBODY -> {}
        }
    }

    private void addStatic(ImportedStatic value) {
        if (value.text().isPresent()) {
            links.add(new JavaLink.Constant(
                    value.module(), value.name(), value.text().get()));
            return;
        }
        FunctionShape shape = FunctionShape.of(List.of(), value.type());
        switch (services.of(ImportItem.of(value), Optional.empty())) {
            case LIBRARY ->
                links.add(new JavaLink.Library(value.module(), value.name(), value.key(), shape.toString(), false));
            case USER -> addServedStatic(value);
            case NOBODY -> {}
        }
    }

    private void addServedStatic(ImportedStatic value) {
        Optional<LinkValue> result = values.result(value.type(), "value of import " + Quoted.of(value.key()));
        ImportScope scope = classes.scope(value.source(), value.crate(), value.namespace());
        ImportDraft draft = new ImportDraft(names.method(value), value.key(), List.of(), result, false, false);
        scope.add(draft);
        served.add(new ServedDraft(
                draft,
                new JavaLink.Served(
                        value.module(),
                        value.name(),
                        value.key(),
                        value.signature(module.abi()).toString(),
                        false,
                        Optional.of(scope.field()),
                        draft.name(),
                        List.of(),
                        result)));
    }

    private void addFunction(ImportedFunction function) {
        LinkValuePlanner.Signature signature = values.plan(function);
        ImportScope scope = classes.scopeOf(function);
        ImportDraft draft = new ImportDraft(
                names.method(function),
                function.key(),
                parameters(function, signature),
                signature.result(),
                function.catches(),
                signature.varargs());
        scope.add(draft);
        served.add(new ServedDraft(
                draft,
                new JavaLink.Served(
                        function.module(),
                        function.name(),
                        function.key(),
                        function.signature(module.abi()).toString(),
                        function.catches(),
                        signature.hasReceiver() ? Optional.empty() : Optional.of(scope.field()),
                        draft.name(),
                        signature.arguments(),
                        signature.result())));
    }

    private static List<JavaImportType.Parameter> parameters(
            ImportedFunction function, LinkValuePlanner.Signature signature) {
        int first = signature.hasReceiver() ? 1 : 0;
        int count = function.parameters().size();
        List<String> parameterNames =
                ImportNames.parameters(function.parameters().subList(first, count));
        List<JavaImportType.Parameter> parameters = new ArrayList<>();
        for (int i = first; i < count; i++) {
            LinkValue value = signature.arguments().get(i);
            parameters.add(new JavaImportType.Parameter(parameterNames.get(i - first), value.typeName(), value.note()));
        }
        return parameters;
    }
}
