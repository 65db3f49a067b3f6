// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal.bindgen;

import io.guestwire.wasm.ExternalKind;
import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.Import;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.bindgen.BindgenAbi;
import io.guestwire.wasm.bindgen.BindgenFormatException;
import io.guestwire.wasm.bindgen.BindgenSection;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.DescriptorSource;
import io.guestwire.wasm.bindgen.Descriptors;
import io.guestwire.wasm.bindgen.FunctionShape;
import io.guestwire.wasm.bindgen.RawImport;
import io.guestwire.wasm.bindgen.WordSignature;
import io.guestwire.wasm.internal.GuestText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** What the module really exports and imports, its descriptors, and the checks of both against what the section says. */
final class ModuleFacts {

    /** The module that every import of an annotated item names ({@code PLACEHOLDER_MODULE} in {@code cli-support}). */
    static final String PLACEHOLDER = "__wbindgen_placeholder__";

    private static final String DESCRIBE = "__wbindgen_describe_";

    /** An enum of texts in the text of a type: {@link BindgenType.StringEnumeration#toString}. */
    private static final Pattern TEXT_ENUM = Pattern.compile("text enum [^(]*\\(\\d+\\)");

    private final WasmModuleInfo info;
    private final BindgenAbi abi;
    private final DescriptorSource descriptors;
    private final Map<List<String>, RawImport> imports = new LinkedHashMap<>();
    private final Set<String> textEnums = new HashSet<>();

    ModuleFacts(WasmModuleInfo info, BindgenAbi abi, DescriptorSource descriptors) {
        this.info = info;
        this.abi = abi;
        this.descriptors = descriptors;
        info.imports().stream()
                .filter(each -> each.kind() == ExternalKind.FUNCTION)
                .forEach(this::add);
    }

    /** The linker may import one function twice; then both must have one type. */
    private void add(Import each) {
        RawImport raw = new RawImport(
                each.module(), each.name(), info.functionType(each).orElseThrow());
        RawImport earlier = imports.putIfAbsent(List.of(each.module(), each.name()), raw);
        if (earlier != null && !earlier.equals(raw)) {
            throw mismatch("the import " + GuestText.quoted(each.name()) + " is there twice, as " + earlier.type()
                    + " and as " + raw.type());
        }
    }

    BindgenAbi abi() {
        return abi;
    }

    /** Imports in the module's order, each once. */
    Map<List<String>, RawImport> imports() {
        return imports;
    }

    Optional<RawImport> placeholder(String name) {
        return Optional.ofNullable(imports.get(List.of(PLACEHOLDER, name)));
    }

    Optional<FunctionType> exported(String name) {
        return info.export(name).flatMap(info::functionType);
    }

    /** The export or import of that name, with the hash of its crate behind it if the version writes that. */
    String mangled(String name, String crateIdentifier) {
        String hashed = name + "_" + crateIdentifier.substring(crateIdentifier.lastIndexOf('-') + 1);
        boolean known = exported(hashed).isPresent() || placeholder(hashed).isPresent();
        return abi.mangledExports() && known ? hashed : name;
    }

    boolean isDescribed(String shim) {
        return exported(DESCRIBE + shim).isPresent();
    }

    FunctionShape shape(String shim) {
        return described(shim, Descriptors::decodeFunction);
    }

    BindgenType type(String shim) {
        return described(shim, Descriptors::decode);
    }

    private <T> T described(String shim, BiFunction<int[], BindgenAbi, T> decoder) {
        String function = DESCRIBE + shim;
        FunctionType type = exported(function)
                .orElseThrow(() -> mismatch(GuestText.quoted(shim) + " has no descriptor: the module does not export "
                        + GuestText.quoted(function)));
        check(function, new WordSignature(List.of(), List.of()), type);
        try {
            T decoded = decoder.apply(descriptors.describe(function), abi);
            TEXT_ENUM.matcher(decoded.toString()).results().forEach(each -> textEnums.add(each.group()));
            return decoded;
        } catch (BindgenFormatException e) {
            throw new BindgenFormatException(e.kind(), GuestText.quoted(shim) + ": " + e.getMessage());
        }
    }

    /** Whether a descriptor that was read so far names the enum. */
    boolean isNamed(BindgenType.StringEnumeration type) {
        return textEnums.contains(type.toString());
    }

    void checkExport(String name, WordSignature signature) {
        check(name, signature, exported(name).orElseThrow(() -> missing(name)));
    }

    void check(String name, WordSignature signature, FunctionType real) {
        if (!signature.raw().equals(real)) {
            throw mismatch("the function " + GuestText.quoted(name) + " is described as " + signature.raw() + " but is "
                    + real);
        }
    }

    static BindgenFormatException missing(String export) {
        return mismatch("the module does not export " + GuestText.quoted(export) + ", which its section `"
                + BindgenSection.NAME + "` lists");
    }

    static BindgenFormatException mismatch(String message) {
        return new BindgenFormatException(BindgenFormatException.Kind.MISMATCH, message);
    }
}
