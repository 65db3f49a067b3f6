// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.model;

import io.guestwire.widl.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * A declared type. Equal only to itself, because types may refer to each other in circles. Each {@link Schema} has its
 * own definitions: two schemas that import one declaration hold two definitions with the same {@link #declaredAs()}.
 */
public sealed interface Definition extends WidlType permits ObjectType, EnumType, UnionType, AliasType {
    /** What it has in common with definitions of every kind. */
    DefinitionHead head();

    /** The name in the schema that holds this definition; unique there. */
    default Name name() {
        return head().name();
    }

    /** The name where the type is declared; it differs from {@link #name()} when an import renames the type. */
    default Name declaredAs() {
        return head().declaredAs();
    }

    /** Text for the reader of the generated code. */
    default Optional<String> description() {
        return head().description();
    }

    /** The file that declares the type: the schema's own, or one that it imports. */
    default SourceFile origin() {
        return declaredAs().span().file();
    }

    /** In declaration order. */
    default List<Annotation> annotations() {
        return head().annotations();
    }
}
