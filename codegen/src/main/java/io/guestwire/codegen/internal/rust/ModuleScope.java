// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** One module of Rust: the names in it, and how it refers to what is elsewhere. */
final class ModuleScope {
    private static final String BTREE_MAP = "std::collections::BTreeMap";

    private final String name;
    private final Schema schema;
    private final Map<SourceFile, String> modules;
    private final DirectCircles circles;
    private final List<Diagnostic> diagnostics;
    private final Map<String, Claim> types = new HashMap<>();
    private final Map<String, Claim> functions = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final SortedSet<String> imports = new TreeSet<>();

    /**
     * The module of a schema, still without names.
     *
     * @param modules the module of each file that declares types
     */
    ModuleScope(String name, Schema schema, Map<SourceFile, String> modules, List<Diagnostic> diagnostics) {
        this.name = name;
        this.schema = schema;
        this.modules = modules;
        this.circles = new DirectCircles(schema.definitions());
        this.diagnostics = diagnostics;
    }

    private record Claim(String what, Span span) {}

    String name() {
        return name;
    }

    Schema schema() {
        return schema;
    }

    DirectCircles circles() {
        return circles;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Takes a name of the module for a type, a trait or a client; reports the second that takes it. */
    void claimType(String rustName, String what, Span span) {
        hidden.add(rustName);
        claim(types, rustName, what, span);
    }

    /** Takes a name of the module for a function; reports the second that takes it. */
    void claimFunction(String rustName, String what, Span span) {
        claim(functions, rustName, what, span);
    }

    /** A name that no type of the module has. */
    String free(String wanted) {
        String free = wanted;
        while (hidden.contains(free)) {
            free += "_";
        }
        return free;
    }

    /** A type of the standard library, written out where the module has one of that name. */
    String standard(String simple, String qualified) {
        return hidden.contains(simple) ? qualified : simple;
    }

    /** The module of the wire format, which is imported from now on. */
    String wire() {
        imports.add("super::" + RustNames.WIRE);
        return RustNames.WIRE;
    }

    /** The map with an order, which is imported from now on unless the module has a type of that name. */
    String btreeMap() {
        if (hidden.contains("BTreeMap")) {
            return BTREE_MAP;
        }
        imports.add(BTREE_MAP);
        return "BTreeMap";
    }

    /** What the module imports, as far as it is planned; standard library first. */
    List<String> imports() {
        return List.copyOf(imports);
    }

    /** A declared type as this module calls it. */
    String path(Definition type) {
        boolean isOwn = type.origin() == schema.source();
        return isOwn ? RustNames.type(type.declaredAs().text()) : "super::" + outerPath(type);
    }

    /** A declared type as the module around all others calls it. */
    String outerPath(Definition type) {
        return modules.get(type.origin()) + "::"
                + RustNames.type(type.declaredAs().text());
    }

    private void claim(Map<String, Claim> names, String rustName, String what, Span span) {
        Claim first = names.putIfAbsent(rustName, new Claim(what, span));
        if (first != null) {
            diagnostics.add(MemberNames.clash(first.what(), first.span(), what, span, rustName));
        }
    }
}
