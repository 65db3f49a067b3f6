// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import io.guestwire.wasm.bindgen.BindgenType;
import io.guestwire.wasm.bindgen.ExportedEnum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes that stand for what a module declares. Complete before any value is planned. */
final class ModuleTypes {
    private final Map<String, ClassName> structs = new HashMap<>();
    private final Map<String, ClassName> enums = new HashMap<>();
    private final Set<ClassName> unsignedEnums = new HashSet<>();
    private final Map<Long, List<ClassName>> enumsByHole = new HashMap<>();
    private final Map<String, ClassName> textEnums = new HashMap<>();
    private final Map<String, BindgenConversion> data = new HashMap<>();

    void struct(String id, ClassName name) {
        structs.put(id, name);
    }

    void enumeration(ExportedEnum type, ClassName name) {
        enums.put(type.id(), name);
        if (type.variants().stream().anyMatch(variant -> variant.value() > Integer.MAX_VALUE)) {
            unsignedEnums.add(name);
        }
        enumsByHole.computeIfAbsent(hole(type), hole -> new ArrayList<>()).add(name);
    }

    /** The first number after the smallest variant that is none ({@code crates/macro-support/src/parser.rs} of 0.2.83). */
    private static long hole(ExportedEnum type) {
        Set<Long> values = type.variants().stream()
                .map(variant -> variant.value() & 0xffff_ffffL)
                .collect(Collectors.toSet());
        long hole = values.stream().mapToLong(Long::longValue).min().orElse(0);
        while (values.contains(hole)) {
            hole++;
        }
        return hole;
    }

    void textEnumeration(String name, ClassName type) {
        textEnums.put(name, type);
    }

    /** The class of an exported struct, if the module has it. */
    Optional<ClassName> struct(String id) {
        return Optional.ofNullable(structs.get(id));
    }

    ClassName enumClass(String id) {
        return Objects.requireNonNull(enums.get(id));
    }

    ClassName textEnumClass(String name) {
        return Objects.requireNonNull(textEnums.get(name));
    }

    /**
     * How an enum of numbers crosses. Versions up to 0.2.87 describe it without a name: it is the one of its hole, and absent
     * when there are several.
     */
    Optional<BindgenConversion> enumeration(BindgenType.Enumeration type) {
        return type.name()
                .map(enums::get)
                .or(() -> byHole(type.hole()))
                .map(name -> new BindgenConversion.EnumWord(
                        name, "value", "ofValue", (int) type.hole(), isUnsigned(name, type.hole())));
    }

    /** A hole is never negative, whether its enum is signed or not. */
    private boolean isUnsigned(ClassName name, long hole) {
        return hole > Integer.MAX_VALUE || unsignedEnums.contains(name);
    }

    private Optional<ClassName> byHole(long hole) {
        List<ClassName> candidates = enumsByHole.getOrDefault(hole, List.of());
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** How an enum of texts crosses. */
    Optional<BindgenConversion> textEnumeration(BindgenType.StringEnumeration type) {
        return Optional.ofNullable(textEnums.get(type.name()))
                .map(name -> new BindgenConversion.EnumWord(name, "ordinal", "ofIndex", type.count() + 1, false));
    }

    /** Gives a name of ours to a value of the host whose data is declared. */
    void data(String name, BindgenConversion conversion) {
        data.put(name, conversion);
    }

    /** How a value of the host with a type of its own crosses, if it is more than any value. */
    Optional<BindgenConversion> named(String name) {
        return JavaTypes.jsClass(name).or(() -> Optional.ofNullable(data.get(name)));
    }
}
