// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal;

import io.guestwire.wasm.Export;
import io.guestwire.wasm.ExternalKind;
import io.guestwire.wasm.Feature;
import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.GlobalType;
import io.guestwire.wasm.Import;
import io.guestwire.wasm.WasmFormatException.Kind;
import io.guestwire.wasm.WasmLimit;
import java.util.OptionalInt;

/** Reads what a module imports, defines and exports, all but types, code and segments. */
final class DeclarationReader {

    private static final ExternalKind[] KINDS = {
        ExternalKind.FUNCTION, ExternalKind.TABLE, ExternalKind.MEMORY, ExternalKind.GLOBAL, ExternalKind.TAG
    };
    private static final int TABLE_WITH_INITIAL_VALUE = 0x40;

    private final ModuleContents contents;
    private final TypeReader types;
    private final SizeReader sizes;
    private final ConstantReader constants;

    DeclarationReader(ModuleContents contents, TypeReader types, ConstantReader constants) {
        this.contents = contents;
        this.types = types;
        this.sizes = new SizeReader(contents, types);
        this.constants = constants;
    }

    void readImports(WasmInput in) {
        int count = in.count(WasmLimit.IMPORTS, 4);
        for (int i = 0; i < count; i++) {
            String module = in.name("the module of an import");
            String name = in.name("the name of an import");
            ExternalKind kind = kind(in);
            contents.imports.add(new Import(module, name, kind, contents.countOf(kind)));
            switch (kind) {
                case FUNCTION -> readFunction(in);
                case TABLE -> sizes.readTable(in);
                case MEMORY -> sizes.readMemory(in);
                case GLOBAL -> {
                    int start = in.position();
                    if (readGlobal(in).mutable()) {
                        contents.features.need(
                                Feature.MUTABLE_GLOBALS, in, start, "the mutable import " + GuestText.quoted(name));
                    }
                }
                case TAG -> readTag(in);
            }
        }
        contents.importedFunctionCount = contents.functionTypes.size();
        contents.importedGlobalCount = contents.globals.size();
    }

    private static ExternalKind kind(WasmInput in) {
        int start = in.position();
        int kind = in.u8("a kind");
        if (kind >= KINDS.length) {
            throw in.malformed(start, TypeReader.hex(kind) + " is not a kind of import or export");
        }
        return KINDS[kind];
    }

    void readFunctions(WasmInput in) {
        int count = in.count(WasmLimit.FUNCTIONS, 1);
        for (int i = 0; i < count; i++) {
            readFunction(in);
        }
    }

    private void readFunction(WasmInput in) {
        in.check(WasmLimit.FUNCTIONS, contents.functionTypes.size() + 1L, in.position());
        contents.functionTypes.add(types.functionTypeIndex(in));
    }

    void readTables(WasmInput in) {
        int count = in.count(WasmLimit.TABLES, 3);
        for (int i = 0; i < count; i++) {
            int start = in.position();
            if (in.peek("a table") != TABLE_WITH_INITIAL_VALUE) {
                sizes.readTable(in);
                continue;
            }
            in.u8("a table");
            contents.features.need(Feature.FUNCTION_REFERENCES, in, start, "a table with an initial value");
            if (in.u8("a table") != 0) {
                throw in.malformed(start, "a table is of an unknown form");
            }
            sizes.readTable(in);
            constants.read(in);
        }
    }

    void readMemories(WasmInput in) {
        int count = in.count(WasmLimit.MEMORIES, 2);
        for (int i = 0; i < count; i++) {
            sizes.readMemory(in);
        }
    }

    void readTags(WasmInput in) {
        int count = in.count(WasmLimit.TAGS, 2);
        for (int i = 0; i < count; i++) {
            readTag(in);
        }
    }

    private void readTag(WasmInput in) {
        int start = in.position();
        contents.features.need(Feature.EXCEPTIONS, in, start, "a tag");
        in.check(WasmLimit.TAGS, contents.tagCount + 1L, start);
        if (in.u8("a tag") != 0) {
            throw in.malformed(start, "a tag has an unknown attribute");
        }
        types.functionTypeIndex(in);
        contents.tagCount++;
    }

    void readGlobals(WasmInput in) {
        int count = in.count(WasmLimit.GLOBALS, 3);
        for (int i = 0; i < count; i++) {
            GlobalType type = globalType(in);
            constants.read(in);
            addGlobal(in, type);
        }
    }

    private GlobalType readGlobal(WasmInput in) {
        GlobalType type = globalType(in);
        addGlobal(in, type);
        return type;
    }

    private GlobalType globalType(WasmInput in) {
        return new GlobalType(types.valueType(in), types.mutability(in));
    }

    private void addGlobal(WasmInput in, GlobalType type) {
        in.check(WasmLimit.GLOBALS, contents.globals.size() + 1L, in.position());
        contents.globals.add(type);
    }

    void readExports(WasmInput in) {
        int count = in.count(WasmLimit.EXPORTS, 3);
        for (int i = 0; i < count; i++) {
            int start = in.position();
            String name = in.name("the name of an export");
            ExternalKind kind = kind(in);
            int at = in.position();
            int index = in.index(kind.toString(), contents.countOf(kind));
            if (kind == ExternalKind.GLOBAL && contents.globals.get(index).mutable()) {
                contents.features.need(Feature.MUTABLE_GLOBALS, in, at, "the mutable export " + GuestText.quoted(name));
            }
            if (contents.exports.put(name, new Export(name, kind, index)) != null) {
                throw in.refused(Kind.MALFORMED, start, "two exports are named " + GuestText.quoted(name));
            }
        }
    }

    void readStart(WasmInput in) {
        int start = in.position();
        int function = in.index("function", contents.functionTypes.size());
        FunctionType type =
                contents.types.get(contents.functionTypes.get(function)).orElseThrow();
        if (!type.parameters().isEmpty() || !type.results().isEmpty()) {
            throw in.invalid(start, "the start function has the type " + type + ", it must be () -> ()");
        }
        contents.startFunction = OptionalInt.of(function);
    }
}
