// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A module written section by section; entries are counted, and the sections put in their order. */
final class ModuleBuilder {

    static final int I32 = 0x7f;
    static final int I64 = 0x7e;
    static final int F32 = 0x7d;
    static final int F64 = 0x7c;
    static final int V128 = 0x7b;
    static final int FUNCREF = 0x70;
    static final int EXTERNREF = 0x6f;
    static final int END = 0x0b;

    private final Map<SectionKind, List<Bytes>> entries = new TreeMap<>();
    private final Map<SectionKind, Bytes> whole = new TreeMap<>();
    private final Bytes customAtStart = new Bytes();
    private final Bytes customAtEnd = new Bytes();

    static Bytes header() {
        return Bytes.of(0, 'a', 's', 'm', 1, 0, 0, 0);
    }

    /** Adds one entry to a section that is a vector. */
    ModuleBuilder entry(SectionKind section, Bytes entry) {
        entries.computeIfAbsent(section, key -> new ArrayList<>()).add(entry);
        return this;
    }

    ModuleBuilder entry(SectionKind section, int... entry) {
        return entry(section, Bytes.of(entry));
    }

    /** Sets the contents of a section, its count included. */
    ModuleBuilder section(SectionKind section, Bytes contents) {
        whole.put(section, contents);
        return this;
    }

    ModuleBuilder section(SectionKind section, int... contents) {
        return section(section, Bytes.of(contents));
    }

    ModuleBuilder custom(String name, Bytes contents) {
        customAtEnd.add(custom(new Bytes().name(name).add(contents)));
        return this;
    }

    ModuleBuilder customAtStart(String name, Bytes contents) {
        customAtStart.add(custom(new Bytes().name(name).add(contents)));
        return this;
    }

    private static Bytes custom(Bytes contents) {
        return Bytes.of(0).sized(contents);
    }

    /** Adds a function type of at most one-byte types. */
    ModuleBuilder type(int[] parameters, int... results) {
        return entry(
                SectionKind.TYPE,
                Bytes.of(0x60)
                        .unsigned(parameters.length)
                        .add(parameters)
                        .unsigned(results.length)
                        .add(results));
    }

    ModuleBuilder importFunction(String module, String name, int type) {
        return entry(
                SectionKind.IMPORT, new Bytes().name(module).name(name).add(0).unsigned(type));
    }

    ModuleBuilder memory(long minimum) {
        return entry(SectionKind.MEMORY, Bytes.of(0).unsigned(minimum));
    }

    ModuleBuilder table(long minimum) {
        return entry(SectionKind.TABLE, Bytes.of(FUNCREF, 0).unsigned(minimum));
    }

    ModuleBuilder export(String name, ExternalKind kind, int index) {
        return entry(
                SectionKind.EXPORT, new Bytes().name(name).add(kind.ordinal()).unsigned(index));
    }

    /** Adds a function without locals; {@code end} is added behind the instructions. */
    ModuleBuilder function(int type, int... instructions) {
        return function(type, Bytes.of(0).add(instructions).add(END));
    }

    /** Adds a function with a body that starts with its locals. */
    ModuleBuilder function(int type, Bytes body) {
        entry(SectionKind.FUNCTION, new Bytes().unsigned(type));
        return entry(SectionKind.CODE, new Bytes().sized(body));
    }

    byte[] build() {
        Bytes module = header().add(customAtStart);
        for (SectionKind kind : SectionKind.values()) {
            if (whole.containsKey(kind)) {
                module.add(kind.id()).sized(whole.get(kind));
            } else if (entries.containsKey(kind)) {
                Bytes contents = new Bytes().unsigned(entries.get(kind).size());
                entries.get(kind).forEach(contents::add);
                module.add(kind.id()).sized(contents);
            }
        }
        return module.add(customAtEnd).toArray();
    }
}
