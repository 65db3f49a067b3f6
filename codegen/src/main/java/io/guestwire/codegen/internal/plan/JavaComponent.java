// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A component of a record, or a parameter of a method: a named value that crosses to the guest.
 *
 * @param name its Java name
 * @param wireName its name in the schema, which is its key on the wire
 * @param type its type
 * @param doc what the schema says about it
 * @param defaultValue its default
 */
public record JavaComponent(
        String name, String wireName, JavaType type, JavaDoc doc, Optional<JavaLiteral> defaultValue) {
    /** The name with a capital first letter, to follow a verb. */
    public String capitalised() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Tells whether the component has to come over the wire: it has no default, and it is not optional. */
    public boolean isRequired() {
        return defaultValue.isEmpty() && !(type instanceof JavaType.OptionalOf);
    }

    /** What a variable for it holds until its field is read. */
    public JavaLiteral initialValue() {
        if (defaultValue.isEmpty()) {
            return isRequired() ? unset() : new JavaLiteral.AbsentLiteral();
        }
        return defaultValue.filter(JavaLiteral::isSimple).orElseGet(this::unset);
    }

    /**
     * The method of the codec that makes the default, which the record's builder calls too; absent if there is no
     * default, or one that an expression makes in place.
     */
    public Optional<String> defaultMethod() {
        return defaultValue.filter(literal -> !literal.isSimple()).map(literal -> "default" + capitalised());
    }

    private JavaLiteral unset() {
        TypeName java = type.typeName();
        return new JavaLiteral.UnsetLiteral(
                !java.isPrimitive() ? "null" : java.equals(TypeName.BOOLEAN) ? "false" : "0");
    }
}
