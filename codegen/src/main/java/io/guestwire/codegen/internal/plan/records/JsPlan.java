// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.records;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.internal.plan.JavaHeader;
import io.guestwire.codegen.internal.plan.JavaType;
import java.util.List;

/**
 * What the declarations that a module uses become.
 *
 * @param definitions the classes, each with a codec
 * @param conversions the conversions that are in no codec of a class, of lists for example
 * @param header the file of the class that holds those
 * @param notes what stays a {@code JsValue} and why, a sentence each
 */
public record JsPlan(
        List<JsDefinition> definitions, List<Conversion> conversions, JavaHeader header, List<String> notes) {
    /** Takes copies. */
    public JsPlan {
        definitions = List.copyOf(definitions);
        conversions = List.copyOf(conversions);
        notes = List.copyOf(notes);
    }

    /**
     * How a parameter or a result is a JavaScript value: by {@code codec.write(JsWriter, value)} and
     * {@code codec.read(JsReader, JsValue)}.
     *
     * @param type its type
     * @param codec the class with both methods
     * @param write the name of the first
     * @param read the name of the second
     */
    public record Conversion(JsType type, ClassName codec, String write, String read) {
        /** The type in Java. */
        public JavaType java() {
            return type.java();
        }
    }
}
