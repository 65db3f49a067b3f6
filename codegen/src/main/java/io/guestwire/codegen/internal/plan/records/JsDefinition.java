// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan.records;

import com.palantir.javapoet.ClassName;
import io.guestwire.codegen.internal.plan.JavaComponent;
import io.guestwire.codegen.internal.plan.JavaDoc;
import io.guestwire.codegen.internal.plan.JavaHeader;
import io.guestwire.codegen.internal.plan.JavaRecord;
import java.util.List;
import java.util.Optional;

/** A class that a declaration becomes, with a codec. */
public sealed interface JsDefinition {
    /** Its file. */
    JavaHeader header();

    /** The class that makes JavaScript values of it and reads them; of the same package, and not public. */
    ClassName codec();

    /** Calls the one method of {@code cases} that stands for this kind. */
    <R> R accept(Cases<R> cases);

    /**
     * One method per kind.
     *
     * @param <R> what a case gives
     */
    interface Cases<R> {
        /** An object or a tuple. */
        R record(Record definition);

        /** Texts. */
        R enumeration(Enumeration definition);

        /** One of several objects. */
        R union(Union definition);
    }

    /**
     * An object or a tuple.
     *
     * @param java the record
     * @param components its components, in their order
     * @param array whether it is an array, as tuples are
     */
    record Record(JavaRecord java, List<Component> components, boolean array) implements JsDefinition {
        /** Takes a copy. */
        public Record {
            components = List.copyOf(components);
        }

        @Override
        public JavaHeader header() {
            return java.header();
        }

        @Override
        public ClassName codec() {
            return java.codec();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.record(this);
        }
    }

    /**
     * A component of a record.
     *
     * @param java the component
     * @param key the field's name, which may hold any character
     * @param type its type
     */
    record Component(JavaComponent java, String key, JsType type) {}

    /**
     * Texts.
     *
     * @param header its file
     * @param wireName its name in TypeScript
     * @param codec its codec
     * @param constants its constants
     * @param doc what the declaration says about it
     */
    record Enumeration(JavaHeader header, String wireName, ClassName codec, List<Constant> constants, JavaDoc doc)
            implements JsDefinition {
        /** Takes a copy. */
        public Enumeration {
            constants = List.copyOf(constants);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /**
     * A constant.
     *
     * @param name its name in Java
     * @param text what it is in JavaScript
     */
    record Constant(String name, String text) {}

    /**
     * One of several objects: a sealed interface.
     *
     * @param header its file
     * @param wireName its name in TypeScript
     * @param codec its codec
     * @param tag the field that holds the tag; if absent the tag is the name of the one field that there is
     * @param members its members
     * @param doc what the declaration says about it
     */
    record Union(
            JavaHeader header,
            String wireName,
            ClassName codec,
            Optional<String> tag,
            List<Member> members,
            JavaDoc doc)
            implements JsDefinition {
        /** Takes a copy. */
        public Union {
            members = List.copyOf(members);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.union(this);
        }
    }

    /**
     * A member of a union.
     *
     * @param tag its tag
     * @param record the nested record
     * @param content where its components are
     */
    record Member(String tag, Record record, Content content) {}

    /** Where the components of a union's member are. */
    enum Content {
        /** Beside the tag, or fields of the one field's value. */
        FIELDS,
        /** Elements of the one field's value. */
        ELEMENTS,
        /** The one field's value itself. */
        VALUE,
        /** There are none: the tag is a text by itself. */
        NOTHING
    }
}
