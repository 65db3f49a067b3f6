// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.codegen.RustGuestOptions;
import io.guestwire.codegen.internal.plan.JavaExport;
import io.guestwire.codegen.internal.plan.OperationNaming;
import io.guestwire.codegen.internal.plan.PackageNames;
import io.guestwire.codegen.internal.rust.RustService.RustOperation;
import io.guestwire.codegen.internal.rust.RustService.RustParameter;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Annotation;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Parameter;
import io.guestwire.widl.model.Role;
import io.guestwire.widl.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The interface and the roles of one schema to traits and clients. */
final class ServicePlanner {
    private final ModuleScope scope;
    private final RustGuestOptions options;
    private final UsedTypes used;
    private final RustTypes types;
    private final RustTypes outside;
    private final RustLiterals literals;
    private final List<Source> sources;

    ServicePlanner(
            ModuleScope scope, RustGuestOptions options, List<Definition> own, boolean isServed, UsedTypes used) {
        this.scope = scope;
        this.options = options;
        this.used = used;
        this.types = RustTypes.inside(scope);
        this.outside = RustTypes.outside(scope);
        this.literals = new RustLiterals(scope);
        this.sources = isServed ? sources(own) : List.of();
    }

    /**
     * The interface or a role.
     *
     * @param what for messages
     * @param wireName what Apex's names of operations call it
     */
    private record Source(
            String what,
            Span span,
            String wireName,
            String name,
            Optional<String> description,
            List<Annotation> annotations,
            List<Operation> operations,
            boolean isServed,
            boolean isCalled,
            boolean isAsked) {
        String client() {
            return RustNames.plain(name) + "Host";
        }

        String register() {
            return "register_" + RustNames.snake(RustNames.plain(name));
        }
    }

    private List<Source> sources(List<Definition> own) {
        List<Source> found = new ArrayList<>();
        scope.schema()
                .operations()
                .ifPresent(operations -> found.add(new Source(
                        "the interface",
                        operations.span(),
                        interfaceName(own.stream().filter(type -> !(type instanceof AliasType))),
                        interfaceName(own.stream()),
                        operations.description().or(scope.schema()::description),
                        operations.annotations(),
                        operations.operations(),
                        true,
                        true,
                        true)));
        for (Role role : scope.schema().roles()) {
            String text = role.name().text();
            boolean isServed = options.wire().isGuestRole(text);
            boolean isCalled = options.wire().isHostRole(text);
            if (isServed || isCalled) {
                found.add(new Source(
                        "role " + Quoted.of(text),
                        role.name().span(),
                        text,
                        RustNames.type(text),
                        role.description(),
                        role.annotations(),
                        role.operations(),
                        isServed,
                        isCalled,
                        isServed && !isCalled));
            }
        }
        return found;
    }

    /** As in Java: a type or role of the schema keeps its name, and the interface gains {@code Api}. */
    private String interfaceName(Stream<Definition> own) {
        String name = PackageNames.interfaceOf(scope.schema());
        Stream<String> roles =
                scope.schema().roles().stream().map(role -> role.name().text());
        boolean taken = Stream.concat(own.map(type -> type.declaredAs().text()), roles)
                .anyMatch(other -> other.equalsIgnoreCase(name));
        return taken ? name + "Api" : name;
    }

    void claimNames() {
        for (Source source : sources) {
            if (source.isServed()) {
                scope.claimType(source.name(), source.what(), source.span());
                scope.claimFunction(source.register(), "what registers " + source.what(), source.span());
            }
            if (source.isCalled()) {
                scope.claimType(source.client(), "the client of " + source.what(), source.span());
            }
        }
    }

    List<RustService> plan() {
        return sources.stream().map(this::service).toList();
    }

    private RustService service(Source source) {
        List<RustOperation> operations = new ArrayList<>();
        MemberNames names = new MemberNames("operation", scope.diagnostics());
        for (Operation operation : source.operations()) {
            if (isWritable(operation)) {
                operations.add(operation(source, operation, names));
            }
        }
        return new RustService(
                head(source, "Implement it to serve these operations, and hand it to [`" + source.register() + "`]."),
                head(source, "Calls these operations of the host."),
                scope.name(),
                source.name(),
                source.client(),
                source.register(),
                scope.free("H"),
                operations,
                source.isServed(),
                source.isCalled(),
                source.isAsked());
    }

    private static List<String> head(Source source, String use) {
        List<String> lines = new ArrayList<>(RustText.docs(source.description()));
        if (!lines.isEmpty()) {
            lines.add("///");
        }
        lines.add("/// " + use);
        return RustText.head(lines, source.annotations());
    }

    private boolean isWritable(Operation operation) {
        boolean writable = Stream.concat(
                        operation.parameters().stream().map(Parameter::type), operation.result().stream())
                .map(type -> type.accept(used))
                .reduce(true, Boolean::logicalAnd);
        if (!writable) {
            scope.diagnostics()
                    .add(Diagnostic.error(
                                    CodegenDiagnosticCode.UNSUPPORTED_TYPE,
                                    operation.name().span(),
                                    "operation " + Quoted.of(operation.name().text())
                                            + " streams, but a call of waPC is one request and one response")
                            .withHelp("use a list, or an operation that is called once for each item"));
        }
        return writable;
    }

    private RustOperation operation(Source source, Operation operation, MemberNames names) {
        String text = operation.name().text();
        List<RustParameter> parameters = new ArrayList<>();
        MemberNames parameterNames = new MemberNames("parameter", scope.diagnostics());
        MemberNames functions = new MemberNames("the default of parameter", scope.diagnostics());
        for (Parameter parameter : operation.parameters()) {
            parameters.add(parameter(parameter, parameterNames, functions));
        }
        String namespace = scope.schema().namespace().map(Name::text).orElse("");
        OperationNaming naming = new OperationNaming(options.encoding().operations(), namespace, source.wireName());
        List<JavaExport.Name> atHost = naming.ofHost(text);
        JavaExport.Name asked = atHost.get(atHost.size() - 1);
        return new RustOperation(
                RustText.head(documentation(operation), operation.annotations()),
                names.claim(RustNames.function(text), text, operation.name().span()),
                RustText.literal(text),
                RustText.literal(naming.ofGuest(text)),
                RustText.literal(asked.namespace()),
                RustText.literal(asked.operation()),
                operation.form() == Operation.Form.UNARY,
                parameters,
                operation.result().map(types::owned).orElse("()"),
                operation.result().map(outside::owned).orElse("()"),
                scope.free("Arguments"));
    }

    private static List<String> documentation(Operation operation) {
        List<String> lines = new ArrayList<>(RustText.docs(operation.description()));
        List<String> described = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            List<String> text = RustText.docs(parameter.description().map(RustText::visible));
            for (int i = 0; i < text.size(); i++) {
                String line = text.get(i).substring("/// ".length());
                described.add(
                        i == 0
                                ? "/// - `"
                                        + RustNames.variable(parameter.name().text()) + "`: " + line
                                : "///   " + line);
            }
        }
        if (!described.isEmpty() && !lines.isEmpty()) {
            lines.add("///");
        }
        lines.addAll(described);
        return lines;
    }

    private RustParameter parameter(Parameter parameter, MemberNames names, MemberNames functions) {
        String text = parameter.name().text();
        String name =
                names.claim(RustNames.variable(text), text, parameter.name().span());
        Optional<String> initial =
                literals.initial(Optional.empty(), parameter.type(), parameter.defaultValue(), parameter.name());
        boolean isAbsent = initial.filter("None"::equals).isPresent();
        String function = initial.isEmpty() || isAbsent ? "" : "default_" + RustNames.snake(text);
        if (!function.isEmpty()) {
            functions.claim(function, text, parameter.name().span());
        }
        String argument = types.toArgument(parameter.type(), name);
        return new RustParameter(
                name,
                RustNames.unused(text),
                RustText.literal(text),
                types.owned(parameter.type()),
                outside.owned(parameter.type()),
                types.borrowed(parameter.type()),
                types.argument(parameter.type()),
                argument.equals(name) ? name : name + ": " + argument,
                types.toReference(parameter.type(), name),
                SerdeAttributes.of(parameter.type(), isAbsent, function),
                initial.orElse(""),
                function);
    }
}
