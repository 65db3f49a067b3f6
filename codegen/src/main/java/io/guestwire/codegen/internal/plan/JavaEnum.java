// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.EnumEncoding;
import java.util.List;
import java.util.Optional;

/**
 * An enumeration: a Java enum.
 *
 * @param header its file
 * @param wireName its name in the schema
 * @param codec the class that writes and reads it
 * @param constants its constants, in schema order
 * @param unknown the constant that stands for every value that the schema does not have; absent when such a value is an
 *     error
 * @param encoding how a value is written
 * @param table the nested class that holds what the constants are, if there are too many for one initialiser
 * @param doc what the schema says about it
 */
public record JavaEnum(
        JavaHeader header,
        String wireName,
        ClassName codec,
        List<Constant> constants,
        Optional<Constant> unknown,
        EnumEncoding encoding,
        Optional<String> table,
        JavaDoc doc)
        implements JavaDefinition {
    /** Takes a copy. */
    public JavaEnum {
        constants = List.copyOf(constants);
    }

    /**
     * One value.
     *
     * @param name the constant
     * @param wireName its name in the schema
     * @param index its number
     * @param display the text that people see
     * @param doc what the schema says about it
     */
    public record Constant(String name, String wireName, int index, String display, JavaDoc doc) {}

    @Override
    public boolean usesDeprecated() {
        return doc.isDeprecated();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.enumeration(this);
    }
}
