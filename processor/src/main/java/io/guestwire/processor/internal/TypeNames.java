// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Java types as messages show them: without packages and annotations. */
final class TypeNames extends SimpleTypeVisitor14<String, Void> {
    private static final TypeNames INSTANCE = new TypeNames();

    private TypeNames() {}

    /** Such as {@code Map<String, byte[]>}. */
    static String of(TypeMirror type) {
        return INSTANCE.visit(type);
    }

    /** As a type argument has it. */
    static String boxed(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> "Boolean";
            case BYTE -> "Byte";
            case SHORT -> "Short";
            case INT -> "Integer";
            case LONG -> "Long";
            case CHAR -> "Character";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            default -> of(type);
        };
    }

    @Override
    public String visitPrimitive(PrimitiveType type, Void unused) {
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String visitArray(ArrayType type, Void unused) {
        return of(type.getComponentType()) + "[]";
    }

    @Override
    public String visitDeclared(DeclaredType type, Void unused) {
        Element element = type.asElement();
        String name = element.getSimpleName().toString();
        return type.getTypeArguments().isEmpty()
                ? name
                : type.getTypeArguments().stream()
                        .map(TypeNames::of)
                        .collect(Collectors.joining(", ", name + "<", ">"));
    }

    @Override
    public String visitWildcard(WildcardType type, Void unused) {
        TypeMirror above = type.getExtendsBound();
        TypeMirror below = type.getSuperBound();
        return above != null ? "? extends " + of(above) : below != null ? "? super " + of(below) : "?";
    }

    @Override
    protected String defaultAction(TypeMirror type, Void unused) {
        return type.toString();
    }
}
