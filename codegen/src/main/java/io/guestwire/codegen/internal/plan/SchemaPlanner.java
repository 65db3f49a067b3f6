// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.model.Interface;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Role;
import io.guestwire.widl.model.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One schema, in the package that its code goes to: first the names of its classes, then the classes. */
final class SchemaPlanner {
    private static final String CLIENT = "the client of ";

    private final Schema schema;
    private final PackageScope scope;
    private final List<ObjectType> used;
    private final ObjectPlanner objects;
    private final List<Role> roles;

    SchemaPlanner(Schema schema, PackageScope scope, TypeHomes homes, Set<String> guestRoles) {
        this.schema = schema;
        this.scope = scope;
        this.used = SupportedTypes.of(schema, scope.diagnostics()::add);
        this.objects =
                new ObjectPlanner(used, LocalTypes.of(schema, used, type -> homes.isForeign(type, schema)), scope);
        this.roles = schema.roles().stream()
                .filter(role ->
                        guestRoles.isEmpty() || guestRoles.contains(role.name().text()))
                .toList();
    }

    /** Takes the names of all classes: clashes are found, and every file then knows its neighbours. */
    void claimNames() {
        objects.claimNames();
        for (Role role : roles) {
            String name = JavaNames.type(role.name().text());
            scope.claim(
                    scope.className(name),
                    "role `" + role.name().text() + "`",
                    clientOf(name),
                    CLIENT,
                    role.name().span());
        }
        schema.operations()
                .ifPresent(operations -> scope.claim(
                        scope.className(interfaceName()),
                        "the interface of " + Quoted.of(schema.source().path()),
                        clientOf(interfaceName()),
                        CLIENT,
                        operations.span()));
    }

    /** Adds the schema's classes to a plan. */
    void plan(PlanBuilder plan) {
        objects.plan(plan, Library.EMPTY);
        HiddenPackages hidden = new HiddenPackages(used, scope);
        hidden.checkLocals();
        Stream.concat(
                        schema.operations().map(Interface::operations).stream(),
                        roles.stream().map(Role::operations))
                .flatMap(List::stream)
                .flatMap(operation -> operation.parameters().stream())
                .forEach(parameter ->
                        hidden.check(JavaNames.parameter(parameter.name().text()), parameter.name()));
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
        OperationPlanner methods = new OperationPlanner(scope.types(), scope.diagnostics(), operations);
        JavaInterface api = new JavaInterface(
                scope.header(scope.className(name), schema.source()),
                role,
                schema.namespace().map(Name::text),
                methods.methods(),
                doc);
        plan.add(api, new JavaClient(scope.header(clientOf(name), schema.source()), api, methods.holders()));
    }

    /** The interface has no description of its own as often as not; the namespace's is about the same thing. */
    private JavaDoc interfaceDoc(Interface operations) {
        return JavaDoc.of(operations.description().or(schema::description), operations.annotations());
    }

    /** The interface's name; a type or role of the package keeps it, and the interface gains {@code Api}. */
    private String interfaceName() {
        String name = PackageNames.interfaceOf(schema);
        Stream<ClassName> records = used.stream()
                .map(type -> scope.types().record(type).typeName())
                .filter(record -> record.packageName().equals(scope.name()));
        boolean taken = Stream.concat(
                        records.map(ClassName::simpleName),
                        schema.roles().stream()
                                .map(role -> JavaNames.type(role.name().text())))
                .anyMatch(other -> other.equalsIgnoreCase(name));
        return taken ? name + "Api" : name;
    }

    private ClassName clientOf(String api) {
        return scope.className(api + "Guest");
    }
}
