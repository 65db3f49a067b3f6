// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import io.guestwire.codegen.DatetimeEncoding;
import io.guestwire.codegen.RustGuestOptions;
import io.guestwire.codegen.internal.plan.NamedRoles;
import io.guestwire.codegen.internal.plan.SchemaPath;
import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** From the schemas of one run to the plan of a guest's module. */
public final class RustPlanner {
    private final RustGuestOptions options;

    /** A planner. It keeps nothing from one run to the next. */
    public RustPlanner(RustGuestOptions options) {
        this.options = options;
    }

    /**
     * A plan and what stands against it.
     *
     * @param plan what can be generated
     * @param diagnostics mistakes, in no order
     */
    public record Planned(RustPlan plan, List<Diagnostic> diagnostics) {}

    /**
     * Plans, and reports everything in the schemas that cannot become Rust.
     *
     * @param schemas the schemas of the run that are free of mistakes
     * @param imported the other files that declare a type of one of them: of these, the types alone
     * @param complete whether these are all; if not, nothing is said that another schema could refute
     */
    public Planned plan(List<Schema> schemas, List<Schema> imported, boolean complete) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<SourceFile, String> modules = new LinkedHashMap<>();
        MemberNames names = new MemberNames("schema", diagnostics);
        List<Schema> all = Stream.concat(schemas.stream(), imported.stream()).toList();
        for (Schema schema : all) {
            String path = SchemaPath.of(schema.source());
            modules.put(schema.source(), names.claim(RustNames.module(path), path, new Span(schema.source(), 0, 0)));
        }
        UsedTypes used = new UsedTypes();
        List<ModulePlanner> planners = new ArrayList<>();
        for (Schema schema : all) {
            ModuleScope scope = new ModuleScope(modules.get(schema.source()), schema, modules, diagnostics);
            planners.add(new ModulePlanner(scope, options, schemas.contains(schema), used));
        }
        planners.forEach(ModulePlanner::claimNames);
        List<RustModule> planned = planners.stream()
                .map(ModulePlanner::plan)
                .sorted(Comparator.comparing(module -> RustNames.file(module.name())))
                .toList();
        if (complete) {
            NamedRoles roles = new NamedRoles(schemas, options.rolesElsewhere(), diagnostics);
            roles.check("guestRoles", options.guestRoles());
            roles.check("hostRoles", options.hostRoles());
        }
        return new Planned(toPlan(planned, used), List.copyOf(diagnostics));
    }

    private RustPlan toPlan(List<RustModule> modules, UsedTypes used) {
        List<String> crates = new ArrayList<>();
        if (used.hasDatetime()) {
            crates.add("chrono = { version = \"0.4\", default-features = false, features = [\"alloc\"] }");
        }
        crates.add("rmp-serde = \"1.3\"");
        if (used.hasAny()) {
            crates.add("rmpv = { version = \"1.3\", features = [\"with-serde\"] }");
        }
        crates.add("serde = { version = \"1\", features = [\"derive\"] }");
        crates.add("serde_bytes = \"0.11\"");
        crates.add("wapc-guest = \"1.2\"");
        return new RustPlan(
                options.crate(),
                crates,
                modules,
                used.hasDatetime(),
                options.encoding().datetimes() == DatetimeEncoding.TIMESTAMP,
                used.hasRaw(),
                used.hasAny(),
                modules.stream().anyMatch(module -> !module.enums().isEmpty()),
                modules.stream().anyMatch(module -> !module.unions().isEmpty()));
    }
}
