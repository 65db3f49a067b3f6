// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import io.guestwire.wasm.bindgen.ImportSource;
import io.guestwire.wasm.bindgen.ImportedFunction;
import io.guestwire.wasm.bindgen.ImportedMethod;
import io.guestwire.wasm.bindgen.ImportedType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The interfaces of a module's imports: where a function belongs, and which classes the program has objects of. */
final class ImportedClasses {
    private final ImportScope root;
    private final ImportNames names;
    private final Map<String, ClassName> objects = new LinkedHashMap<>();

    ImportedClasses(ImportScope root, ImportNames names) {
        this.root = root;
        this.names = names;
    }

    /** Notes that the program serves a function, before any is planned. */
    void add(ImportedFunction function) {
        function.method()
                .filter(method -> method.kind().hasReceiver() || method.kind() == ImportedMethod.Kind.CONSTRUCTOR)
                .ifPresent(method ->
                        objects(scope(function.source(), function.crate(), function.namespace()), method.type()));
    }

    /** The interface for objects of a class. */
    ImportScope objects(ImportedType type) {
        return objects(scope(type.source(), type.crate(), type.namespace()), type.name());
    }

    /** The interface that the objects of a class implement, by the name that the guest has for it. */
    Optional<ClassName> named(String jsName) {
        return Optional.ofNullable(objects.get(jsName));
    }

    /** The interface that a function is a method of. */
    ImportScope scopeOf(ImportedFunction function) {
        ImportScope scope = scope(function.source(), function.crate(), function.namespace());
        return function.method()
                .map(method -> method.kind().hasReceiver()
                        ? objects(scope, method.type())
                        : scope.within(
                                names.type(method.type()) + "Factory",
                                new JavaImportType.About("class", method.type()),
                                JavaImportType.Kind.FACTORY))
                .orElse(scope);
    }

    /** The interface for the objects of the class that a function makes. */
    ImportScope madeBy(ImportedFunction function, ImportedMethod method) {
        return objects(scope(function.source(), function.crate(), function.namespace()), method.type());
    }

    /** The interface of a place. */
    ImportScope scope(Optional<ImportSource> source, String crate, List<String> namespace) {
        ImportScope scope = root;
        if (source.filter(each -> !each.name().equals("__wbindgen_placeholder__"))
                .isPresent()) {
            scope = scope.within(
                    names.module(source.get(), crate),
                    new JavaImportType.About("module", source.get().name()),
                    JavaImportType.Kind.FUNCTIONS);
        }
        for (String part : namespace) {
            scope = scope.within(
                    names.type(part), new JavaImportType.About("namespace", part), JavaImportType.Kind.FUNCTIONS);
        }
        return scope;
    }

    private ImportScope objects(ImportScope scope, String type) {
        ImportScope found = scope.objects(names.type(type), new JavaImportType.About("an object of class", type));
        objects.putIfAbsent(type, found.name());
        return found;
    }
}
