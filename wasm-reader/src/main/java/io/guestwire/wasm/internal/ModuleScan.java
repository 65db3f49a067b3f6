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
import java.util.Optional;
import java.util.function.Consumer;

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
            long size = in.u32("size of the " + kind + " section");
            if (size > in.remaining()) {
                throw in.malformed(
                        start, "the " + kind + " section has " + size + " bytes, " + in.remaining() + " follow");
            }
            if (kind == SectionKind.CUSTOM) {
                addCustom(in.part((int) size, "custom section"), start);
                continue;
            }
            if (kind.ordinal() <= lastOrder) {
                String mistake = kind.ordinal() == lastOrder ? " section is there twice" : " section is out of order";
                throw in.malformed(start, "the " + kind + mistake);
            }
            lastOrder = kind.ordinal();
            contents.sections.add(new Section(kind, in.position(), (int) size));
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
        read(SectionKind.TYPE, types::readSection);
        read(SectionKind.IMPORT, declarations::readImports);
        read(SectionKind.FUNCTION, declarations::readFunctions);
        read(SectionKind.TABLE, declarations::readTables);
        read(SectionKind.MEMORY, declarations::readMemories);
        read(SectionKind.TAG, declarations::readTags);
        read(SectionKind.GLOBAL, declarations::readGlobals);
        read(SectionKind.EXPORT, declarations::readExports);
        read(SectionKind.START, declarations::readStart);
        read(SectionKind.ELEMENT, segments::readElements);
        read(SectionKind.DATA_COUNT, segments::readDataCount);
        readOrMissing(SectionKind.DATA, segments::readData);
        custom("name").ifPresent(names::readNames);
        custom("producers").ifPresent(names::readProducers);
        readOrMissing(SectionKind.CODE, code::read);
    }

    private void read(SectionKind kind, Consumer<WasmInput> reader) {
        find(kind).ifPresent(section -> readWhole(section, reader));
    }

    /** Reads a section whose absence means that it holds nothing, which others may contradict. */
    private void readOrMissing(SectionKind kind, Consumer<WasmInput> reader) {
        Optional<Section> section = find(kind);
        if (section.isPresent()) {
            readWhole(section.get(), reader);
        } else {
            reader.accept(new WasmInput(new byte[1], 0, 1, "missing " + kind + " section", limits));
        }
    }

    private void readWhole(Section section, Consumer<WasmInput> reader) {
        WasmInput in = input(section.offset(), section.size(), section.kind() + " section");
        reader.accept(in);
        in.expectEnd();
    }

    private Optional<Section> find(SectionKind kind) {
        return contents.sections.stream()
                .filter(section -> section.kind() == kind)
                .findFirst();
    }

    private Optional<WasmInput> custom(String name) {
        return contents.customSections.stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .map(section -> input(section.offset(), section.size(), name + " section"));
    }

    private WasmInput input(int offset, int size, String place) {
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
