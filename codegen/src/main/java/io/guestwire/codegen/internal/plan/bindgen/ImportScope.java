// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.internal.plan.JavaNames;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An interface for imports while it is planned: methods are added as imports are met, then named all at once. */
final class ImportScope {
    private final ClassName name;
    private final JavaImportType.About about;
    private final JavaImportType.Kind kind;
    private final Optional<JavaLinkage.Part> part;
    private final FieldNames fields;
    private final List<ImportDraft> drafts = new ArrayList<>();
    private final Map<String, ImportScope> nested = new LinkedHashMap<>();
    private final List<JavaImportType> closures = new ArrayList<>();

    private ImportScope(
            ClassName name,
            JavaImportType.About about,
            JavaImportType.Kind kind,
            Optional<JavaLinkage.Part> part,
            FieldNames fields) {
        this.name = name;
        this.about = about;
        this.kind = kind;
        this.part = part;
        this.fields = fields;
    }

    /** The interface of a module. */
    static ImportScope root(ClassName name, JavaImportType.About about) {
        FieldNames fields = new FieldNames("module", JavaLinkage.IMPORTS, "arguments", "result", "link");
        return new ImportScope(name, about, JavaImportType.Kind.FUNCTIONS, Optional.empty(), fields);
    }

    /** The interface in this one for functions or for what makes objects; asked for through a method of this one. */
    ImportScope within(String simpleName, JavaImportType.About about, JavaImportType.Kind itsKind) {
        return nested.computeIfAbsent(itsKind + "\n" + about, key -> {
            ClassName its = name.nestedClass(simpleName);
            String accessor = decapitalised(simpleName);
            String field =
                    fields.next(part.map(here -> here.field() + simpleName).orElse(accessor));
            JavaLinkage.Part itsPart = new JavaLinkage.Part(field, its, field(), accessor);
            return new ImportScope(its, about, itsKind, Optional.of(itsPart), fields);
        });
    }

    /** The interface in this one for objects of a class; nobody asks for it. */
    ImportScope objects(String simpleName, JavaImportType.About about) {
        return nested.computeIfAbsent(
                JavaImportType.Kind.OBJECTS + "\n" + about,
                key -> new ImportScope(
                        name.nestedClass(simpleName), about, JavaImportType.Kind.OBJECTS, Optional.empty(), fields));
    }

    /** Adds a method. */
    void add(ImportDraft draft) {
        drafts.add(draft);
    }

    /** Adds the interface of a function of the guest. */
    void add(JavaImportType closure) {
        closures.add(closure);
    }

    /** The interface. */
    ClassName name() {
        return name;
    }

    /** The field of the linkage that holds the implementation. */
    String field() {
        return part.map(JavaLinkage.Part::field).orElse(JavaLinkage.IMPORTS);
    }

    /** Tells whether there is nothing in it. */
    boolean isEmpty() {
        return drafts.isEmpty() && closures.isEmpty() && nested.isEmpty();
    }

    /** The objects that hold methods, outermost first. */
    List<JavaLinkage.Part> parts() {
        List<JavaLinkage.Part> parts = new ArrayList<>();
        part.ifPresent(parts::add);
        nested.values().forEach(scope -> parts.addAll(scope.parts()));
        return parts;
    }

    /** Gives every method in it, and in what is nested in it, its name. */
    void nameMethods() {
        ImportDraft.nameAll(drafts);
        nested.values().forEach(ImportScope::nameMethods);
    }

    /** The interface as it is to be written. */
    JavaImportType toType() {
        List<JavaImportType.Method> methods = new ArrayList<>();
        drafts.stream().map(ImportDraft::toMethod).filter(new Distinct()::add).forEach(methods::add);
        List<JavaImportType> types = new ArrayList<>();
        for (ImportScope scope : nested.values()) {
            types.add(scope.toType());
            scope.part
                    .map(itsPart -> new JavaImportType.Method(
                            itsPart.accessor(), scope.about, List.of(), itsPart.type(), Optional.empty(), false, false))
                    .ifPresent(methods::add);
        }
        types.addAll(closures);
        return new JavaImportType(name, about, kind, methods, types);
    }

    /** Names in it, and in what is nested in it, that two things need. */
    List<String> clashes() {
        List<String> clashes = new ArrayList<>();
        Map<String, String> classes = new TreeMap<>();
        for (ClassName outer = name; outer != null; outer = outer.enclosingClassName()) {
            classes.put(outer.simpleName().toLowerCase(Locale.ROOT), "the interface around it");
        }
        JavaImportType type = toType();
        for (JavaImportType inner : type.nested()) {
            String simple = inner.name().simpleName();
            String other =
                    classes.put(simple.toLowerCase(Locale.ROOT), inner.about().toString());
            if (other != null) {
                clashes.add(other + " and " + inner.about() + " are both `" + simple + "` in Java");
            }
        }
        Map<String, String> signatures = new TreeMap<>();
        for (JavaImportType.Method method : type.methods()) {
            String other =
                    signatures.put(ImportDraft.erasure(method), method.about().toString());
            if (other != null) {
                clashes.add(other + " and " + method.about() + " are both " + Quoted.of(method.name()) + " in Java");
            }
        }
        nested.values().forEach(scope -> clashes.addAll(scope.clashes()));
        return clashes;
    }

    private static String decapitalised(String simpleName) {
        String method = simpleName.substring(0, 1).toLowerCase(Locale.ROOT) + simpleName.substring(1);
        return JavaNames.isMethod(method) ? method : method + "_";
    }

    /** Keeps the first of the methods that are the same for a program: the guest may import a function more than once. */
    private static final class Distinct {
        private final Map<String, JavaImportType.Method> first = new LinkedHashMap<>();

        boolean add(JavaImportType.Method method) {
            String same = method.about() + "\n" + ImportDraft.erasure(method) + "\n" + method.result();
            return first.putIfAbsent(same, method) == null;
        }
    }
}
