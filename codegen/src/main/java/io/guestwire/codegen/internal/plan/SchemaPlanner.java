// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.Interface;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Role;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One schema, in the package that its code goes to: first the names of its classes, then the classes. */
final class SchemaPlanner {
    private final Schema schema;
    private final String packageName;
    private final ClassNames classNames;
    private final List<Diagnostic> diagnostics;
    private final List<ObjectType> objects;
    private final List<Role> roles;
    private final TypePlanner types;
    private final DefaultPlanner defaults;

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
        this.defaults = new DefaultPlanner(types, diagnostics);
    }

    /** Takes the names of all classes: clashes are found, and every file then knows its neighbours. */
    void claimNames() {
        for (ObjectType type : objects) {
            JavaType.RecordOf names = types.record(type);
            String what = "type `" + type.name().text() + "`";
            classNames.claim(
                    names.typeName().simpleName(), what, type.declaredAs().span());
            classNames.claim(
                    names.codec().simpleName(),
                    "the codec of " + what,
                    type.declaredAs().span());
            Limits.checkLength("type", type.name(), diagnostics);
        }
        for (Role role : roles) {
            String what = "role `" + role.name().text() + "`";
            classNames.claim(
                    JavaNames.type(role.name().text()), what, role.name().span());
            classNames.claim(
                    clientOf(JavaNames.type(role.name().text())),
                    "the client of " + what,
                    role.name().span());
            Limits.checkLength("role", role.name(), diagnostics);
        }
        schema.operations().ifPresent(operations -> {
            classNames.claim(interfaceName(), "the interface", operations.span());
            classNames.claim(clientOf(interfaceName()), "the client of the interface", operations.span());
        });
    }

    /** Adds the schema's classes to a plan. */
    void plan(PlanBuilder plan) {
        checkWireNames();
        RecordPlanner records = new RecordPlanner(types, defaults, diagnostics);
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
        OperationPlanner methods = new OperationPlanner(types, defaults, diagnostics, operations);
        JavaInterface api = new JavaInterface(
                header(ClassName.get(packageName, name), schema.source()),
                role,
                schema.namespace().map(Name::text),
                methods.methods(),
                doc);
        ClassName client = ClassName.get(packageName, clientOf(name));
        plan.add(api, new JavaClient(header(client, schema.source()), api, methods.holders()));
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

    private static String clientOf(String api) {
        return api + "Guest";
    }

    private JavaHeader header(ClassName name, SourceFile source) {
        return new JavaHeader(name, source.path(), classNames.hidingJavaLang());
    }

    /** A guest finds an operation by its bare name: neither namespace nor role is part of it. */
    private void checkWireNames() {
        Map<String, Name> served = new LinkedHashMap<>();
        List<Operation> operations = new ArrayList<>();
        schema.operations().ifPresent(api -> operations.addAll(api.operations()));
        roles.forEach(role -> operations.addAll(role.operations()));
        for (Operation operation : operations) {
            Name first = served.putIfAbsent(operation.name().text(), operation.name());
            if (first != null) {
                diagnostics.add(Diagnostic.error(
                                CodegenDiagnosticCode.WIRE_NAME_CLASH,
                                operation.name().span(),
                                "operation `" + first.text() + "` exists twice for a guest that serves both its roles")
                        .withNote(first.span(), "a guest would get this one's calls as well")
                        .withHelp("name the roles that the guest serves with the option guestRoles"));
            }
        }
    }
}
