// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A union: a sealed interface with a nested record for each member.
 *
 * @param header its file
 * @param wireName its name in the schema
 * @param codec the class that writes and reads it
 * @param members its members, in schema order
 * @param recursive whether a value can hold another one of this type
 * @param doc what the schema says about it
 */
public record JavaUnion(
        JavaHeader header, String wireName, ClassName codec, List<Member> members, boolean recursive, JavaDoc doc)
        implements JavaDefinition {
    /** Takes a copy. */
    public JavaUnion {
        members = List.copyOf(members);
    }

    /**
     * One member.
     *
     * @param key what stands before its value on the wire
     * @param record the nested record, whose one component is the value
     */
    public record Member(String key, JavaRecord record) {
        /** Tells whether the record is the value itself, as in a sealed interface of a user's: it holds no other one. */
        public boolean isValue() {
            return value().type().typeName().equals(record.header().name());
        }

        /** The value. */
        public JavaComponent value() {
            return record.components().get(0);
        }
    }

    @Override
    public boolean usesDeprecated() {
        return doc.isDeprecated()
                || members.stream().anyMatch(member -> member.record().mentionsDeprecated());
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.union(this);
    }
}
