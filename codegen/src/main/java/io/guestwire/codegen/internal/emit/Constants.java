// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.guestwire.codegen.internal.plan.JavaConstant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The constants of a client or a dispatcher: its own, and those in nested classes. */
final class Constants {
    private final TypeSpec.Builder type;
    private final Map<String, TypeSpec.Builder> holders = new LinkedHashMap<>();

    /**
     * No constants yet.
     *
     * @param type the client or dispatcher
     * @param holders its nested classes
     */
    Constants(TypeSpec.Builder type, List<String> holders) {
        this.type = type;
        for (String holder : holders) {
            this.holders.put(
                    holder,
                    TypeSpec.classBuilder(holder).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL));
        }
    }

    void add(Map<JavaConstant, FieldSpec> constants) {
        constants.forEach((constant, field) -> of(constant.holder()).addField(field));
    }

    /** Adds the nested classes, if there is anything in them. */
    void finish() {
        holders.values().stream()
                .map(TypeSpec.Builder::build)
                .filter(holder -> !holder.fieldSpecs().isEmpty())
                .forEach(type::addType);
    }

    private TypeSpec.Builder of(Optional<String> holder) {
        return holder.map(name -> Objects.requireNonNull(holders.get(name))).orElse(type);
    }
}
