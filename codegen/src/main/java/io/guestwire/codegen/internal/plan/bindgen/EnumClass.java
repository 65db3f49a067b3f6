// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.bindgen;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.internal.plan.JavaDoc;
import java.util.List;

/**
 * The Java enum of an enum of numbers or of texts.
 *
 * @param name the enum
 * @param jsName its name in the module, not escaped
 * @param doc what the module says about it
 * @param texts whether its values are texts
 * @param constants in the order of the module
 */
public record EnumClass(ClassName name, String jsName, JavaDoc doc, boolean texts, List<Constant> constants) {
    /** Takes a copy. */
    public EnumClass {
        constants = List.copyOf(constants);
    }

    /**
     * A constant.
     *
     * @param name in Java
     * @param jsName in the module, not escaped; for texts the text
     * @param number the word that crosses; for texts the index
     * @param doc what the module says about it
     */
    public record Constant(String name, String jsName, int number, JavaDoc doc) {}
}
