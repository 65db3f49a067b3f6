// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.Interface;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Role;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One schema, in the package that its code goes to: first the names of its classes, then the classes. */
final class SchemaPlanner {
    private static final String CLIENT = "the client of ";

    private final Schema schema;
    private final String packageName;
    private final ClassNames classNames;
    private final List<Diagnostic> diagnostics;
    private final List<ObjectType> objects;
    private final List<Role> roles;
    private final TypePlanner types;

    SchemaPlanner(
            Schema schema,
            String packageName,
            Set<String> guestRoles,
            ClassNames classNames,
            List<Diagnostic> diagnostics) {
        this.schema = schema;
        this.packageName = packageName;
        this.classNames = classNames;
        this.diagnostics = diagnostics;
        this.objects = SupportedTypes.of(schema, diagnostics);
        this.roles = schema.roles().stream()
                .filter(role ->
                        guestRoles.isEmpty() || guestRoles.contains(role.name().text()))
                .toList();
        this.types = new TypePlanner(packageName, diagnostics);
    }

    /** Takes the names of all classes: clashes are found, and every file then knows its neighbours. */
    void claimNames() {
        for (ObjectType type : objects) {
            JavaType.RecordOf names = types.record(type);
            String what = "type `" + type.name().text() + "`";
            claim(
                    names.typeName(),
                    what,
                    names.codec(),
                    "the codec of ",
                    type.declaredAs().span());
        }
        for (Role role : roles) {
            String name = JavaNames.type(role.name().text());
            claim(
                    className(name),
                    "role `" + role.name().text() + "`",
                    clientOf(name),
                    CLIENT,
                    role.name().span());
        }
        schema.operations()
                .ifPresent(operations -> claim(
                        className(interfaceName()),
                        "the interface of `" + schema.source().path() + "`",
                        clientOf(interfaceName()),
                        CLIENT,
                        operations.span()));
    }

    /** Takes a name and that of the class that goes with it; if the first is not free, the second is not either. */
    private void claim(ClassName name, String what, ClassName companion, String role, Span place) {
        if (classNames.claim(name.simpleName(), what, place)) {
            classNames.claim(companion.simpleName(), role + what, place);
        }
    }

    /** Adds the schema's classes to a plan. */
    void plan(PlanBuilder plan) {
        RecordPlanner records = new RecordPlanner(types, diagnostics);
        for (ObjectType type : objects) {
            JavaType.RecordOf names = types.record(type);
            JavaHeader header = header(names.typeName(), type.origin());
            plan.add(records.plan(type, header), header(names.codec(), type.origin()), type);
        }
        schema.operations()
                .ifPresent(operations -> addInterface(
                        plan, Optional.empty(), interfaceName(), operations.operations(), interfaceDoc(operations)));
        for (Role role : roles) {
            addInterface(
                    plan,
                    Optional.of(role.name().text()),
                    JavaNames.type(role.name().text()),
                    role.operations(),
                    JavaDoc.of(role.description(), role.annotations()));
        }
    }

    private void addInterface(
            PlanBuilder plan, Optional<String> role, String name, List<Operation> operations, JavaDoc doc) {
        OperationPlanner methods = new OperationPlanner(types, diagnostics, operations);
        JavaInterface api = new JavaInterface(
                header(className(name), schema.source()),
                role,
                schema.namespace().map(Name::text),
                methods.methods(),
                doc);
        plan.add(api, new JavaClient(header(clientOf(name), schema.source()), api, methods.holders()));
    }

    /** The interface has no description of its own as often as not; the namespace's is about the same thing. */
    private JavaDoc interfaceDoc(Interface operations) {
        return JavaDoc.of(operations.description().or(schema::description), operations.annotations());
    }

    /** The interface's name; a type or role of that name keeps it, and the interface gains {@code Api}. */
    private String interfaceName() {
        String name = PackageNames.interfaceOf(schema);
        boolean taken = Stream.concat(
                        objects.stream().map(type -> JavaNames.type(type.name().text())),
                        schema.roles().stream()
                                .map(role -> JavaNames.type(role.name().text())))
                .anyMatch(other -> other.equalsIgnoreCase(name));
        return taken ? name + "Api" : name;
    }

    private ClassName clientOf(String api) {
        return className(api + "Guest");
    }

    private ClassName className(String simpleName) {
        return ClassName.get(packageName, simpleName);
    }

    private JavaHeader header(ClassName name, SourceFile source) {
        return new JavaHeader(name, SchemaPath.of(source), classNames.hidingJavaLang());
    }
}
