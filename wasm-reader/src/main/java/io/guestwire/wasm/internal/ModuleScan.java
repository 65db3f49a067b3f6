// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.CustomSection;
import io.guestwire.wasm.FeaturePolicy;
import io.guestwire.wasm.Section;
import io.guestwire.wasm.SectionKind;
import io.guestwire.wasm.WasmFormatException;
import io.guestwire.wasm.WasmFormatException.Kind;
import io.guestwire.wasm.WasmLimit;
import io.guestwire.wasm.WasmLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole module: first where its sections lie, then what they hold. The name section comes before the code, so that
 * messages about the code can name functions.
 */
public final class ModuleScan {

    private static final SectionKind[] BY_ID = byId();

    private final byte[] bytes;
    private final WasmLimits limits;
    private final ModuleContents contents;
    private final TypeReader types;
    private final DeclarationReader declarations;
    private final SegmentReader segments;
    private final CodeReader code;
    private final NameReader names;

    private final @Nullable Section[] standard = new @Nullable Section[BY_ID.length];

    private ModuleScan(byte[] bytes, WasmLimits limits, FeaturePolicy policy) {
        this.bytes = bytes;
        this.limits = limits;
        FeatureUse features = new FeatureUse(policy);
        ControlStack control = new ControlStack();
        contents = new ModuleContents(features);
        types = new TypeReader(contents, features);
        InstructionReader instructions = new InstructionReader(contents, types, control);
        ConstantReader constants = new ConstantReader(contents, instructions);
        declarations = new DeclarationReader(contents, types, constants);
        segments = new SegmentReader(contents, types, constants);
        code = new CodeReader(contents, types, instructions, control);
        names = new NameReader(contents);
    }

    /** Reads {@code bytes}, which are not kept. */
    public static ModuleContents scan(byte[] bytes, WasmLimits limits, FeaturePolicy policy) {
        if (bytes.length > limits.of(WasmLimit.MODULE_BYTES)) {
            throw new WasmFormatException(
                    Kind.SIZE,
                    WasmLimit.MODULE_BYTES,
                    0,
                    "the module has " + bytes.length + " bytes, " + limits.of(WasmLimit.MODULE_BYTES) + " are allowed");
        }
        FileStart.check(bytes);
        ModuleScan scan = new ModuleScan(bytes, limits, policy);
        scan.findSections();
        scan.readSections();
        return scan.contents;
    }

    private void findSections() {
        WasmInput in = new WasmInput(bytes, FileStart.SIZE, bytes.length, "module", limits);
        int lastOrder = 0;
        while (!in.atEnd()) {
            int start = in.position();
            SectionKind kind = kind(in);
            long size = in.u32("the size of a section");
            if (size > in.remaining()) {
                throw in.malformed(start, "the " + kind + " has " + size + " bytes, " + in.remaining() + " follow");
            }
            if (kind == SectionKind.CUSTOM) {
                addCustom(in.part((int) size, SectionKind.CUSTOM), start);
                continue;
            }
            if (kind.ordinal() <= lastOrder) {
                String mistake = kind.ordinal() == lastOrder ? " is there twice" : " is out of order";
                throw in.malformed(start, "the " + kind + mistake);
            }
            lastOrder = kind.ordinal();
            standard[kind.ordinal()] = new Section(kind, in.position(), (int) size);
            contents.sections.add(standard[kind.ordinal()]);
            in.skip(size, "a section");
        }
    }

    private static SectionKind kind(WasmInput in) {
        int start = in.position();
        int id = in.u8("a section");
        if (id >= BY_ID.length) {
            throw in.malformed(start, "section " + id + " is unknown");
        }
        return BY_ID[id];
    }

    private void addCustom(WasmInput in, int start) {
        in.check(WasmLimit.CUSTOM_SECTIONS, contents.customSections.size() + 1L, start);
        contents.sections.add(new Section(SectionKind.CUSTOM, in.position(), in.remaining()));
        String name = in.name("the name of a custom section");
        contents.customSections.add(new CustomSection(name, in.position(), in.remaining()));
    }

    private void readSections() {
        for (SectionKind kind : SectionKind.values()) {
            if (kind != SectionKind.CUSTOM && kind != SectionKind.CODE) {
                read(kind);
            }
        }
        WasmInput nameSection = custom("name");
        if (nameSection != null) {
            names.readNames(nameSection);
        }
        WasmInput producersSection = custom("producers");
        if (producersSection != null) {
            names.readProducers(producersSection);
        }
        read(SectionKind.CODE);
    }

    private void read(SectionKind kind) {
        Section section = standard[kind.ordinal()];
        if (section != null) {
            WasmInput in = input(section.offset(), section.size(), kind);
            read(kind, in);
            in.expectEnd();
        } else if (kind == SectionKind.CODE || kind == SectionKind.DATA) {
            // The function and data count sections may contradict a section that is not there: read it as one of no
            // entries.
            read(kind, new WasmInput(new byte[1], 0, 1, kind, limits));
        }
    }

    // Not a map of method references: each of them would cost a millisecond when the first module is read.
    private void read(SectionKind kind, WasmInput in) {
        switch (kind) {
            case CUSTOM -> throw new IllegalArgumentException("custom sections are read by name");
            case TYPE -> types.readSection(in);
            case IMPORT -> declarations.readImports(in);
            case FUNCTION -> declarations.readFunctions(in);
            case TABLE -> declarations.readTables(in);
            case MEMORY -> declarations.readMemories(in);
            case TAG -> declarations.readTags(in);
            case GLOBAL -> declarations.readGlobals(in);
            case EXPORT -> declarations.readExports(in);
            case START -> declarations.readStart(in);
            case ELEMENT -> segments.readElements(in);
            case DATA_COUNT -> segments.readDataCount(in);
            case CODE -> code.read(in);
            case DATA -> segments.readData(in);
        }
    }

    /** Returns the first custom section of that name: reading them all would let a module have names read many times. */
    private @Nullable WasmInput custom(String name) {
        for (CustomSection section : contents.customSections) {
            if (section.name().equals(name)) {
                return input(section.offset(), section.size(), SectionKind.CUSTOM);
            }
        }
        return null;
    }

    private WasmInput input(int offset, int size, SectionKind place) {
        return new WasmInput(bytes, offset, offset + size, place, limits);
    }

    private static SectionKind[] byId() {
        SectionKind[] kinds = new SectionKind[SectionKind.values().length];
        for (SectionKind kind : SectionKind.values()) {
            kinds[kind.id()] = kind;
        }
        return kinds;
    }
}
