// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import io.guestwire.widl.model.Annotation;
import io.guestwire.widl.model.Field;
import io.guestwire.widl.model.Interface;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Operation;
import io.guestwire.widl.model.Parameter;
import io.guestwire.widl.model.Role;
import io.guestwire.widl.model.Schema;
import io.guestwire.widl.model.Value;
import io.guestwire.widl.model.WidlType;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Schemas built from values, without a text: every name stands at its own place of one made-up file. */
public final class Schemas {
    private final SourceFile source;
    private int place;

    private Schemas(String path) {
        this.source = SourceFile.of(path, " ".repeat(10_000));
    }

    /** Elements of a file with this path. */
    public static Schemas of(String path) {
        return new Schemas(path);
    }

    /** A name. */
    public Name name(String text) {
        place++;
        return new Name(text, new Span(source, place, place + 1));
    }

    /** A schema that starts empty. */
    public Schema.Builder schema() {
        return Schema.builder(source);
    }

    /** A schema of a namespace. */
    public Schema.Builder schema(String namespace) {
        return schema().namespace(name(namespace), Optional.empty(), List.of());
    }

    /** An object type. */
    public ObjectType type(String text, Field... fields) {
        Name name = name(text);
        return ObjectType.declare(name, name, Optional.empty(), List.of()).complete(List.of(), Arrays.asList(fields));
    }

    /** A field without a default. */
    public Field field(String name, WidlType type) {
        return new Field(name(name), Optional.empty(), type, Optional.empty(), List.of());
    }

    /** A field with a default. */
    public Field field(String name, WidlType type, Value value) {
        return new Field(name(name), Optional.empty(), type, Optional.of(value), List.of());
    }

    /** A parameter. */
    public Parameter parameter(String name, WidlType type) {
        return new Parameter(name(name), Optional.empty(), type, Optional.empty(), List.of());
    }

    /** An operation that returns nothing. */
    public Operation operation(String name, Parameter... parameters) {
        return operation(name, Optional.empty(), parameters);
    }

    /** An operation. */
    public Operation operation(String name, Optional<WidlType> result, Parameter... parameters) {
        return new Operation(
                name(name), Optional.empty(), Operation.Form.FUNCTION, Arrays.asList(parameters), result, List.of());
    }

    /** An interface. */
    public Interface api(Operation... operations) {
        place++;
        return new Interface(
                new Span(source, place, place + 1), Optional.empty(), Arrays.asList(operations), List.of());
    }

    /** A role. */
    public Role role(String name, Operation... operations) {
        return new Role(name(name), Optional.empty(), Arrays.asList(operations), List.of());
    }

    /** An annotation without arguments. */
    public Annotation annotation(String name) {
        return new Annotation(name(name), List.of());
    }
}
