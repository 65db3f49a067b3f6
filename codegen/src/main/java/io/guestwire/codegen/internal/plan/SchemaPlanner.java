// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.GeneratorOptions;
import io.guestwire.codegen.OperationNames;
import io.guestwire.widl.WireOptions;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.Interface;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Role;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One schema, in the package that its code goes to: first the names of its classes, then the classes. */
final class SchemaPlanner {
    private final Schema schema;
    private final PackageScope scope;
    private final WireOptions wire;
    private final OperationNames operationNames;
    private final GeneratorOptions options;
    private final List<Definition> used;
    private final DefinitionPlanner definitions;
    private final List<Role> roles;

    SchemaPlanner(Schema schema, PackageScope scope, TypeHomes homes, GeneratorOptions options) {
        this.schema = schema;
        this.scope = scope;
        this.wire = options.wire();
        this.operationNames = options.encoding().operations();
        this.options = options;
        this.used = CodedTypes.of(schema);
        this.definitions = new DefinitionPlanner(
                used, LocalTypes.of(schema, used, type -> homes.isForeign(type, schema)), scope, options);
        this.roles = schema.roles().stream()
                .filter(role -> isGuests(role) || isHosts(role))
                .toList();
    }

    /** Takes the names of all classes: clashes are found, and every file then knows its neighbours. */
    void claimNames() {
        definitions.claimNames();
        for (Role role : roles) {
            claim(
                    scope.types().names().role(role),
                    "role `" + role.name().text() + "`",
                    role.name().span(),
                    isGuests(role),
                    isHosts(role));
        }
        schema.operations()
                .ifPresent(operations -> claim(
                        interfaceName(),
                        "the interface of " + Quoted.of(schema.source().path()),
                        operations.span(),
                        true,
                        true));
    }

    /** Takes the name of an interface and those of its classes; if the first is not free, the others are not either. */
    private void claim(String name, String what, Span place, boolean client, boolean dispatcher) {
        if (!scope.classNames().claim(name, what, place)) {
            return;
        }
        if (client) {
            scope.classNames().claim(clientOf(name).simpleName(), "the client of " + what, place);
        }
        if (dispatcher) {
            scope.classNames().claim(exportsOf(name).simpleName(), "the dispatcher of " + what, place);
        }
    }

    private boolean isGuests(Role role) {
        return wire.isGuestRole(role.name().text());
    }

    private boolean isHosts(Role role) {
        return wire.isHostRole(role.name().text());
    }

    /** Adds the schema's classes to a plan. */
    void plan(PlanBuilder plan) {
        definitions.plan(plan, Library.EMPTY);
        HiddenPackages hidden = new HiddenPackages(used, scope, options);
        hidden.checkLocals(schema.namespace().map(Name::span).orElseGet(() -> new Span(schema.source(), 0, 0)));
        Stream.concat(
                        schema.operations().map(Interface::operations).stream(),
                        roles.stream().map(Role::operations))
                .flatMap(List::stream)
                .flatMap(operation -> operation.parameters().stream())
                .forEach(parameter -> hidden.check(scope.types().names().parameter(parameter), parameter.name()));
        schema.operations()
                .ifPresent(operations -> new Operations(
                                Optional.empty(), interfaceName(), operations.operations(), interfaceDoc(operations))
                        .plan(plan, true, true));
        for (Role role : roles) {
            String name = role.name().text();
            JavaDoc doc = scope.types().docs().of(role.description(), role.annotations());
            new Operations(Optional.of(name), scope.types().names().role(role), role.operations(), doc)
                    .plan(plan, isGuests(role), isHosts(role));
        }
    }

    /** The interface or a role, on its way into a plan. */
    private final class Operations {
        private final String name;
        private final OperationPlanner methods;
        private final JavaInterface api;

        Operations(Optional<String> role, String name, List<Operation> operations, JavaDoc doc) {
            this.name = name;
            Optional<String> namespace = schema.namespace().map(Name::text);
            OperationNaming naming = new OperationNaming(operationNames, namespace.orElse(""), role.orElse(name));
            this.methods = new OperationPlanner(scope.types(), scope.diagnostics(), naming, operations);
            this.api = new JavaInterface(header(scope.className(name)), role, namespace, methods.methods(), doc);
        }

        /** What a guest that serves this may call. Not what goes both ways and is this, nor what is on its way out. */
        private List<ClassName> expected() {
            return roles.stream()
                    .filter(role -> isHosts(role)
                            && !api.role().equals(Optional.of(role.name().text())))
                    .filter(role ->
                            !JavaDoc.of(role.description(), role.annotations()).isDeprecated())
                    .map(role -> exportsOf(scope.types().names().role(role)))
                    .toList();
        }

        void plan(PlanBuilder plan, boolean client, boolean dispatcher) {
            plan.add(api);
            if (client) {
                plan.add(new JavaClient(header(clientOf(name)), api, expected(), methods.holders()));
            }
            if (dispatcher) {
                plan.add(JavaExports.of(header(exportsOf(name)), api, methods.exports(), methods.holders()));
            }
        }
    }

    private JavaHeader header(ClassName type) {
        return scope.header(type, schema.source());
    }

    /** The interface has no description of its own as often as not; the namespace's is about the same thing. */
    private JavaDoc interfaceDoc(Interface operations) {
        return scope.types().docs().of(operations.description().or(schema::description), operations.annotations());
    }

    /** The interface's name; a type or role of the package keeps it, and the interface gains {@code Api}. */
    private String interfaceName() {
        Optional<String> given = schema.operations().flatMap(scope.types().names()::api);
        if (given.isPresent()) {
            return given.get();
        }
        String name = PackageNames.interfaceOf(schema);
        Stream<ClassName> records = used.stream()
                .map(type -> scope.types().coded(type).typeName())
                .filter(record -> record.packageName().equals(scope.name()));
        boolean taken = Stream.concat(
                        records.map(ClassName::simpleName),
                        schema.roles().stream()
                                .map(role -> scope.types().names().role(role)))
                .anyMatch(other -> other.equalsIgnoreCase(name));
        return taken ? name + "Api" : name;
    }

    private ClassName clientOf(String api) {
        return scope.className(api + "Guest");
    }

    private ClassName exportsOf(String api) {
        return scope.className(api + "Exports");
    }
}
