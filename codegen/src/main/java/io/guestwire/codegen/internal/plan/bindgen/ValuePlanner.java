// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import io.guestwire.codegen.ModuleDiagnosticCode;
import io.guestwire.codegen.internal.plan.bindgen.BindgenValue.Direct;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.Optional;

/** From types of a module to how values of them cross, in either direction. */
public final class ValuePlanner {
    private final ModuleTypes types;
    private final ModuleProblems problems;

    ValuePlanner(ModuleTypes types, ModuleProblems problems) {
        this.types = types;
        this.problems = problems;
    }

    /**
     * A value on its way to the guest: an argument of an export or of a closure, the result of an import.
     *
     * @param where what it is, for messages, such as {@code argument `x` of `area`}
     */
    public BindgenValue toGuest(BindgenType type, String where) {
        return plan(type, Direction.TO_GUEST, where);
    }

    /** A value on its way to the host: the result of an export or of a closure, an argument of an import. */
    public BindgenValue toHost(BindgenType type, String where) {
        return plan(type, Direction.TO_HOST, where);
    }

    /** The same for a result, which may be nothing. */
    public Optional<BindgenValue> result(BindgenType type, String where) {
        return type instanceof BindgenType.Unit ? Optional.empty() : Optional.of(toHost(type, where));
    }

    private BindgenValue plan(BindgenType type, Direction direction, String where) {
        return type.accept(new TypeCases(types, direction)).orElseGet(() -> {
            problems.error(
                    ModuleDiagnosticCode.MODULE_TYPE,
                    where + " is a " + Quoted.of(type.toString()) + ", which cannot be had in Java",
                    "take a `JsValue` in Rust instead, or leave the item out of the module");
            return new Direct(JavaTypes.JS_VALUE, "value", Optional.empty(), Optional.empty());
        });
    }

    /** Where a value goes. */
    enum Direction {
        /** From the host to the guest. */
        TO_GUEST,
        /** From the guest to the host. */
        TO_HOST
    }
}
