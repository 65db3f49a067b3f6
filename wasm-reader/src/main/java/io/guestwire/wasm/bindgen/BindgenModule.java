// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a wasm-bindgen module offers and needs: read, described and verified as a whole. Immutable. Lists are in the order
 * in which the module has them.
 *
 * @param version of the crate {@code wasm-bindgen}
 * @param functions free functions and those of structs; not those that only run at the start
 * @param structs exported structs
 * @param enums exported enums of numbers
 * @param stringEnums enums of texts
 * @param unions enums that are told apart by value
 * @param imports functions that the module really imports, described
 * @param statics values that the module really imports
 * @param types classes of the host that the module has types for; also those that it does not use
 * @param rawImports imports without a descriptor: intrinsics of versions up to 0.2.101, object clone and drop, describe functions
 * @param typescriptSections text of {@code typescript_custom_section} items
 * @param startFunctions exports without parameters that must run when the module starts, in order
 * @param warnings sentences for the user, for example that the version is newer than known
 */
public record BindgenModule(
        BindgenVersion version,
        List<ExportedFunction> functions,
        List<ExportedStruct> structs,
        List<ExportedEnum> enums,
        List<ExportedStringEnum> stringEnums,
        List<ExportedUnion> unions,
        List<ImportedFunction> imports,
        List<ImportedStatic> statics,
        List<ImportedType> types,
        List<RawImport> rawImports,
        List<String> typescriptSections,
        List<String> startFunctions,
        List<String> warnings) {

    /** Takes unmodifiable copies. */
    public BindgenModule {
        Objects.requireNonNull(version, "version");
        functions = List.copyOf(functions);
        structs = List.copyOf(structs);
        enums = List.copyOf(enums);
        stringEnums = List.copyOf(stringEnums);
        unions = List.copyOf(unions);
        imports = List.copyOf(imports);
        statics = List.copyOf(statics);
        types = List.copyOf(types);
        rawImports = List.copyOf(rawImports);
        typescriptSections = List.copyOf(typescriptSections);
        startFunctions = List.copyOf(startFunctions);
        warnings = List.copyOf(warnings);
    }

    /** Starts one of which nothing else is said. */
    public static Builder builder(BindgenVersion version) {
        return new Builder(version);
    }

    /** Returns how the module passes values. */
    public BindgenAbi abi() {
        return BindgenAbi.of(version);
    }

    /** Returns the struct that {@link BindgenType.Struct} or {@link ExportedMethod} names. */
    public Optional<ExportedStruct> struct(String id) {
        return structs.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Returns the functions of a struct. */
    public List<ExportedFunction> functionsOf(ExportedStruct struct) {
        return functions.stream()
                .filter(each -> each.method()
                        .filter(method -> method.struct().equals(struct.id()))
                        .isPresent())
                .toList();
    }

    /** Returns the functions that belong to no struct. */
    public List<ExportedFunction> freeFunctions() {
        return functions.stream().filter(each -> each.method().isEmpty()).toList();
    }

    /** Collects the parts of a {@link BindgenModule}. */
    public static final class Builder {

        private final BindgenVersion version;
        private final List<ExportedFunction> functions = new ArrayList<>();
        private final List<ExportedStruct> structs = new ArrayList<>();
        private final List<ExportedEnum> enums = new ArrayList<>();
        private final List<ExportedStringEnum> stringEnums = new ArrayList<>();
        private final List<ExportedUnion> unions = new ArrayList<>();
        private final List<ImportedFunction> imports = new ArrayList<>();
        private final List<ImportedStatic> statics = new ArrayList<>();
        private final List<ImportedType> types = new ArrayList<>();
        private final List<RawImport> rawImports = new ArrayList<>();
        private final List<String> typescriptSections = new ArrayList<>();
        private final List<String> startFunctions = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();

        private Builder(BindgenVersion version) {
            this.version = version;
        }

        /** Adds to {@link BindgenModule#functions()}. */
        public Builder functions(List<? extends ExportedFunction> more) {
            functions.addAll(more);
            return this;
        }

        /** Adds to {@link BindgenModule#structs()}. */
        public Builder structs(List<? extends ExportedStruct> more) {
            structs.addAll(more);
            return this;
        }

        /** Adds to {@link BindgenModule#enums()}. */
        public Builder enums(List<? extends ExportedEnum> more) {
            enums.addAll(more);
            return this;
        }

        /** Adds to {@link BindgenModule#stringEnums()}. */
        public Builder stringEnums(List<? extends ExportedStringEnum> more) {
            stringEnums.addAll(more);
            return this;
        }

        /** Adds to {@link BindgenModule#unions()}. */
        public Builder unions(List<? extends ExportedUnion> more) {
            unions.addAll(more);
            return this;
        }

        /** Adds to {@link BindgenModule#imports()}. */
        public Builder imports(List<? extends ImportedFunction> more) {
            imports.addAll(more);
            return this;
        }

        /** Adds to {@link BindgenModule#statics()}. */
        public Builder statics(List<? extends ImportedStatic> more) {
            statics.addAll(more);
            return this;
        }

        /** Adds to {@link BindgenModule#types()}. */
        public Builder types(List<? extends ImportedType> more) {
            types.addAll(more);
            return this;
        }

        /** Adds to {@link BindgenModule#rawImports()}. */
        public Builder rawImports(List<? extends RawImport> more) {
            rawImports.addAll(more);
            return this;
        }

        /** Adds to {@link BindgenModule#typescriptSections()}. */
        public Builder typescriptSections(List<String> more) {
            typescriptSections.addAll(more);
            return this;
        }

        /** Adds to {@link BindgenModule#startFunctions()}. */
        public Builder startFunctions(List<String> more) {
            startFunctions.addAll(more);
            return this;
        }

        /** Adds to {@link BindgenModule#warnings()}. */
        public Builder warnings(List<String> more) {
            warnings.addAll(more);
            return this;
        }

        /** Returns what was collected. */
        public BindgenModule build() {
            return new BindgenModule(
                    version,
                    functions,
                    structs,
                    enums,
                    stringEnums,
                    unions,
                    imports,
                    statics,
                    types,
                    rawImports,
                    typescriptSections,
                    startFunctions,
                    warnings);
        }
    }
}
