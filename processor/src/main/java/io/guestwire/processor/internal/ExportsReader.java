// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.internal.plan.JavaDefinition;
import io.guestwire.codegen.internal.plan.JavaExport;
import io.guestwire.codegen.internal.plan.JavaExports;
import io.guestwire.codegen.internal.plan.JavaHeader;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** A class with {@code @HostExports} to the plan of its dispatcher. */
final class ExportsReader {
    private static final String SUFFIX = "Exports";

    private final Compilation compilation;
    private final ProcessorOptions options;
    private final Mark mark;
    private final TypeElement type;
    private final Mistakes mistakes = new Mistakes();

    private ExportsReader(Compilation compilation, ProcessorOptions options, Mark mark, TypeElement type) {
        this.compilation = compilation;
        this.options = options;
        this.mark = mark;
        this.type = type;
    }

    /** Reads a class. */
    static Reading read(Compilation compilation, ProcessorOptions options, TypeElement type) {
        Mark mark = Mark.of(type, Mark.HOST_EXPORTS).orElseThrow();
        return new ExportsReader(compilation, options, mark, type).read();
    }

    /**
     * What reading a class gave.
     *
     * @param exports the plan; absent if there are mistakes, or if something is not declared yet
     * @param mistakes what is wrong with it, or that only a later round can tell
     */
    record Reading(Optional<Exports> exports, Mistakes mistakes) {}

    /**
     * A planned class.
     *
     * @param plan its dispatcher
     * @param definitions the types whose codecs are nested in it
     * @param role its name in a schema
     * @param namespace the namespace of its operations
     * @param generated names of the generated types it uses, by the path of the schema that declares them
     */
    record Exports(
            JavaExports plan,
            List<JavaDefinition> definitions,
            String role,
            String namespace,
            SortedMap<String, SortedSet<String>> generated) {}

    private Reading read() {
        mistakes.noteIfUnresolved(mark);
        checkClass();
        String namespace = namespace();
        Optional<String> binding = binding();
        Access access =
                new Access(compilation.elements(), compilation.elements().getPackageOf(type));
        JavaHeader header = new JavaHeader(
                nameOfExports(), type.getQualifiedName().toString(), JavaHeader.hidingJavaLang(access::isOfPackage));
        UserTypes userTypes = new UserTypes(compilation.elements(), access, header.name(), mistakes);
        TypeReader types = new TypeReader(new ScalarTable(options.encoding()), userTypes, mistakes);
        List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> Mark.of(method, Mark.HOST_EXPORT).isPresent())
                .toList();
        if (methods.isEmpty()) {
            mistakes.add(
                    type,
                    "`" + type.getSimpleName() + "` has no method with `@HostExport`",
                    "put `@HostExport` on each method that guests may call; methods that it inherits do not count");
        }
        MethodReader reader = new MethodReader(compilation, namespace, methods, types, mistakes);
        List<JavaExport> exports =
                methods.stream().flatMap(method -> reader.read(method).stream()).toList();
        List<JavaDefinition> definitions =
                new DefinitionReader(compilation, options.encoding(), header, userTypes, types, mistakes).readAll();
        if (options.widlFolder().isPresent()) {
            checkSchema(methods, userTypes);
        }
        if (mistakes.isUnresolved() || !mistakes.isEmpty()) {
            return new Reading(Optional.empty(), mistakes);
        }
        JavaExports plan = new JavaExports(
                header,
                compilation.javaDoc(type),
                ClassName.get(type),
                isPublic(),
                binding,
                exports,
                reader.holders(),
                isForRemoval(methods) || userTypes.areForRemoval());
        return new Reading(
                Optional.of(new Exports(
                        plan, definitions, type.getSimpleName().toString(), namespace, userTypes.imports())),
                mistakes);
    }

    private void checkClass() {
        String name = "`" + type.getSimpleName() + "`";
        if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
            mistakes.add(type, name + " is an annotation, whose methods nobody implements", "export a class instead");
        }
        if (!type.getTypeParameters().isEmpty()) {
            mistakes.add(
                    type,
                    name + " is generic, and guests know no type parameters",
                    "take the type parameters away, or export a class that extends this one");
        }
        if (Access.isInner(type)) {
            mistakes.add(
                    type,
                    name + " is an inner class, which belongs to an instance of `"
                            + type.getEnclosingElement().getSimpleName() + "`",
                    "make it static, or give it a file of its own");
        }
        for (Element element = type;
                element.getKind() != ElementKind.PACKAGE;
                element = element.getEnclosingElement()) {
            if (element.getModifiers().contains(Modifier.PRIVATE)) {
                mistakes.add(
                        type,
                        "`" + element.getSimpleName() + "` is private, so that the generated `"
                                + nameOfExports().simpleName() + "` cannot name " + name,
                        "take `private` away: the generated class is in the same package");
            }
        }
    }

    /** Looks for what a dispatcher can serve and a schema cannot say. */
    private void checkSchema(List<ExecutableElement> methods, UserTypes userTypes) {
        String schema = "the schema that `guestwire.widl` asks for ";
        String role = type.getSimpleName().toString();
        for (ExecutableElement method : methods) {
            Mark export = Mark.of(method, Mark.HOST_EXPORT).orElseThrow();
            Optional<String> operation = export.text("value").filter(name -> !name.isEmpty());
            if (operation
                    .filter(WireNames::isSendable)
                    .filter(name -> !WireNames.isName(name))
                    .isPresent()) {
                mistakes.add(
                        export,
                        "value",
                        schema + "cannot name the operation " + Quoted.of(operation.get()),
                        "name it with ASCII letters, digits and `_`, or leave out the option");
            }
        }
        if (!WireNames.isName(role)) {
            mistakes.add(
                    type,
                    schema + "cannot name the role " + Quoted.of(role),
                    "name the class with ASCII letters, digits and `_`, or leave out the option");
        }
        if (userTypes.isTaken(role)) {
            mistakes.add(
                    type,
                    schema + "would have both a role and a type " + Quoted.of(role),
                    "give the type another name with `@WireName`, or leave out the option");
        }
    }

    /** The namespace; an empty one is that of schemas without. */
    private String namespace() {
        Optional<String> namespace = mark.text("namespace");
        if (namespace.isEmpty()) {
            mistakes.add(
                    mark,
                    "namespace",
                    "`@HostExports` of `" + type.getSimpleName() + "` names no namespace",
                    "write the namespace of the guest's schema: `@HostExports(namespace = \"acme:store\")`");
        } else if (!namespace.get().isEmpty() && !WireNames.isNamespace(namespace.get())) {
            mistakes.add(
                    mark,
                    "namespace",
                    Quoted.of(namespace.get()) + " is no namespace that a schema has",
                    "use at most 200 letters, digits, `_` and `-`, in parts joined by `.` or `:`");
        }
        return namespace.orElse("");
    }

    private Optional<String> binding() {
        Optional<String> binding = mark.text("binding").filter(text -> !text.isEmpty());
        if (binding.filter(WireNames::isSendable).isEmpty() && binding.isPresent()) {
            mistakes.add(
                    mark,
                    "binding",
                    Quoted.of(binding.get()) + " is no binding that a guest can name",
                    "use at most 200 printable characters, or leave it out to answer every binding");
        }
        return binding;
    }

    private boolean isForRemoval(List<ExecutableElement> methods) {
        return Compilation.isForRemoval(type) || methods.stream().anyMatch(Compilation::isForRemoval);
    }

    /** The class beside the outermost one: {@code Outer_StoreExports} for {@code Outer.Store}. */
    private ClassName nameOfExports() {
        ClassName own = ClassName.get(type);
        return ClassName.get(own.packageName(), String.join("_", own.simpleNames()) + SUFFIX);
    }

    private boolean isPublic() {
        for (Element element = type;
                element.getKind() != ElementKind.PACKAGE;
                element = element.getEnclosingElement()) {
            if (!element.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
