// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import io.guestwire.codegen.ModuleDiagnosticCode;
import io.guestwire.wasm.bindgen.ImportedType;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who serves which import of a module: the runtime what its library knows, unless the user wants to; the user what other
 * crates than the bindings of JavaScript ask for; nobody the rest, each of which is an error.
 */
final class ImportServices {
    /** The crates that are bindings: what they import is part of a browser or of JavaScript, not of a program. */
    private static final Set<String> BINDINGS = Set.of("js-sys", "wasm-bindgen", "wasm-bindgen-futures", "web-sys");

    /** The module whose functions the runtime binds by name. */
    private static final String PLACE = "__wbindgen_placeholder__";

    /** The module for tables of references, which only modules that were processed use; the runtime binds all of it. */
    private static final String EXTERNREFS = "__wbindgen_externref_xform__";

    /** Functions that every module may import and the runtime binds, besides those that are keys of its library. */
    private static final Set<String> BOUND = Set.of(
            "__wbindgen_describe",
            "__wbindgen_describe_cast",
            "__wbindgen_describe_closure",
            "__wbindgen_describe_generic_import",
            "__wbindgen_object_clone_ref",
            "__wbindgen_object_drop_ref");

    /** Who serves an import. */
    enum Service {
        /** The JavaScript library of the runtime. */
        LIBRARY,
        /** The program. */
        USER,
        /** Nobody: nothing can be generated. */
        NOBODY
    }

    private final Predicate<String> library;
    private final KeyPatterns supplied;
    private final Set<String> prefixed;
    private final Set<String> refused = new LinkedHashSet<>();
    private final ModuleProblems problems;

    /**
     * Decides by these.
     *
     * @param library tells which keys the runtime serves
     * @param supplied what the user wants to serve
     * @param types the classes that the module knows
     * @param problems where mistakes go
     */
    ImportServices(Predicate<String> library, Set<String> supplied, List<ImportedType> types, ModuleProblems problems) {
        this.library = library;
        this.supplied = new KeyPatterns(supplied);
        this.prefixed = new HashSet<>();
        this.problems = problems;
        types.stream().filter(type -> !type.vendorPrefixes().isEmpty()).forEach(type -> prefixed.add(type.name()));
    }

    /**
     * Decides for one import, and reports it if nobody serves it.
     *
     * @param type the class it belongs to
     */
    Service of(ImportItem item, Optional<String> type) {
        if (supplied.match(item.key())) {
            return Service.USER;
        }
        if (library.test(item.key())) {
            return Service.LIBRARY;
        }
        Optional<String> objection = objectionTo(item, type);
        objection.ifPresent(reason -> refuse(item, reason));
        return objection.isPresent() ? Service.NOBODY : Service.USER;
    }

    /** Reports an import without a description, whose types nobody knows, unless the runtime serves it. */
    void raw(String module, String name) {
        boolean bound =
                module.equals(EXTERNREFS) || module.equals(PLACE) && (BOUND.contains(name) || library.test(name));
        if (!bound && refused.add(module + "." + name)) {
            unserved(
                    "import " + Quoted.of(module + "." + name) + " is not described, and nothing serves it",
                    "build the guest for the target `wasm32-unknown-unknown` without what needs it"
                            + " (threads, other runtimes than wasm-bindgen and C libraries bring such imports)");
        }
    }

    /** Reports what the user wants to serve and the module does not import. */
    void finish() {
        for (String pattern : supplied.unused()) {
            problems.warning(
                    ModuleDiagnosticCode.UNKNOWN_MODULE_NAME,
                    "the option supplied has " + Quoted.of(pattern) + ", which the module does not import",
                    Optional.of("`inspect` lists what the module imports"));
        }
    }

    private Optional<String> objectionTo(ImportItem item, Optional<String> type) {
        if (item.isJavaScriptOfCrate()) {
            return Optional.of("JavaScript that the crate carries, which nothing runs here");
        }
        if (type.filter(prefixed::contains).isPresent()) {
            return Optional.of("part of a browser, which has it under another name (`vendor_prefix`)");
        }
        return switch (item.crate()) {
            case "web-sys" -> Optional.of("part of a browser, which is not there");
            case "js-sys" -> Optional.of("part of JavaScript that Guestwire does not have");
            default ->
                BINDINGS.contains(item.crate())
                        ? Optional.of("needed by wasm-bindgen itself and not known to this version of Guestwire")
                        : Optional.empty();
        };
    }

    private void refuse(ImportItem item, String reason) {
        if (refused.add(item.key() + "\n" + item.crate())) {
            String crate = item.crate().isEmpty() ? "" : " of crate " + Quoted.of(item.crate());
            unserved(
                    "import " + Quoted.of(item.key()) + crate + " is " + reason,
                    "build the guest without what needs it, or serve it in Java: give " + Quoted.of(item.key())
                            + " to the option supplied");
        }
    }

    private void unserved(String message, String help) {
        problems.error(ModuleDiagnosticCode.UNSERVED_IMPORT, message, help);
    }
}
