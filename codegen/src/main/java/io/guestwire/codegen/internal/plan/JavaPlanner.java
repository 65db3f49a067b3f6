// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.codegen.CodegenDiagnosticCode;
import io.guestwire.codegen.GeneratorOptions;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the schemas of one run to the plan of all that is generated for them. */
public final class JavaPlanner {
    private final GeneratorOptions options;

    /** A planner. It keeps nothing from one run to the next. */
    public JavaPlanner(GeneratorOptions options) {
        this.options = options;
    }

    /**
     * Plans, and reports everything in the schemas that cannot become Java.
     *
     * @param schemas the schemas of the run that are free of mistakes, in its order
     * @param imported the other files that declare a type of one of them
     * @param library what need not be generated
     * @param complete whether these are all; if not, nothing is said that another schema could refute
     */
    public Planned plan(List<Schema> schemas, List<Schema> imported, Library library, boolean complete) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        PackageNames packages = new PackageNames(options, diagnostics);
        TypeHomes homes = TypeHomes.of(schemas, imported, packages, library);
        Map<String, PackageScope> scopes = new LinkedHashMap<>();
        Function<String, PackageScope> scopeOf = packageName -> scopes.computeIfAbsent(
                packageName,
                name -> new PackageScope(
                        name,
                        new TypePlanner(name, homes, options, diagnostics),
                        new ClassNames(diagnostics),
                        diagnostics));
        List<SchemaPlanner> planners = new ArrayList<>();
        for (Schema schema : withoutFragments(schemas, complete)) {
            PackageScope scope = scopeOf.apply(packages.packageOf(schema));
            planners.add(new SchemaPlanner(schema, scope, homes, options));
        }
        List<DefinitionPlanner> borrowed = homes.borrowed(imported, options, scopeOf);
        planners.forEach(SchemaPlanner::claimNames);
        borrowed.forEach(DefinitionPlanner::claimNames);
        Set<String> allPackages =
                scopes.keySet().stream().flatMap(JavaPlanner::withOuter).collect(Collectors.toSet());
        scopes.forEach((name, scope) -> scope.classNames().checkPackages(name, allPackages));
        PlanBuilder plan = new PlanBuilder(diagnostics);
        planners.forEach(planner -> planner.plan(plan));
        borrowed.forEach(planner -> planner.plan(plan, library));
        if (complete) {
            NamedRoles roles = new NamedRoles(schemas, options.rolesElsewhere(), diagnostics);
            roles.check("guestRoles", options.guestRoles());
            roles.check("hostRoles", options.hostRoles());
            checkAliases(schemas, imported, diagnostics);
        }
        return new Planned(plan.build(), List.copyOf(new LinkedHashSet<>(diagnostics)));
    }

    /**
     * A plan and what stands against it.
     *
     * @param plan what can be generated
     * @param diagnostics mistakes, each once, in no order
     */
    public record Planned(JavaPlan plan, List<Diagnostic> diagnostics) {}

    /**
     * Leaves out the files that say nothing but types for others: no namespace, no operation, and imported by another
     * schema of the run, whose package then holds their types.
     */
    private static List<Schema> withoutFragments(List<Schema> schemas, boolean complete) {
        Set<SourceFile> imported = schemas.stream()
                .flatMap(schema -> schema.definitions().stream()
                        .map(Definition::origin)
                        .filter(origin -> origin != schema.source()))
                .collect(Collectors.toSet());
        return schemas.stream()
                .filter(schema -> !TypeHomes.isFragment(schema) || complete && !imported.contains(schema.source()))
                .toList();
    }

    /** A package and those that it is in. */
    private static Stream<String> withOuter(String packageName) {
        return Stream.iterate(
                packageName, name -> !name.isEmpty(), name -> name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }

    /** A warning only: an alias may be declared by schemas that are not part of this run. */
    private void checkAliases(List<Schema> schemas, List<Schema> imported, List<Diagnostic> diagnostics) {
        Set<String> declared = Stream.concat(schemas.stream(), imported.stream())
                .flatMap(schema -> schema.definitions().stream())
                .filter(AliasType.class::isInstance)
                .map(alias -> alias.declaredAs().text())
                .collect(Collectors.toSet());
        for (String alias : options.aliases().keySet()) {
            if (!declared.contains(alias) && !schemas.isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                                CodegenDiagnosticCode.UNKNOWN_ALIAS,
                                new Span(schemas.get(0).source(), 0, 0),
                                "the option aliases names " + Quoted.of(alias)
                                        + ", which no schema of this run declares")
                        .withHelp("correct the name, or take it out of the option"));
            }
        }
    }
}
