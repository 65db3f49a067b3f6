// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one {@code Program} as a shape says. Work and memory are bounded by the bytes that are really there. */
final class ProgramReader implements FieldType.Cases<Object> {

    /** More values than any real module has: all of web-sys are some 600,000. */
    private static final int MOST_VALUES = 2_000_000;

    private final SectionShape shape;
    private final SectionInput in;
    private final int[] valuesRead;
    private String place = "Program";

    private ProgramReader(SectionShape shape, SectionInput in, int[] valuesRead) {
        this.shape = shape;
        this.in = in;
        this.valuesRead = valuesRead;
    }

    /** Reads all of {@code in}; {@code valuesRead} counts over all chunks. */
    static SectionRecord read(SectionShape shape, SectionInput in, int[] valuesRead) {
        ProgramReader reader = new ProgramReader(shape, in, valuesRead);
        SectionRecord program = (SectionRecord) reader.named(new FieldType.Named("Program"));
        if (!in.isAtEnd()) {
            throw in.wrong(in.left() + " bytes are left behind a program");
        }
        return program;
    }

    @Override
    public Object plain(FieldType.Plain type) {
        return switch (type) {
            case STR -> in.text(place);
            case BOOL -> in.bool(place);
            case U32 -> in.u32(place);
        };
    }

    @Override
    public Object listOf(FieldType.ListOf type) {
        long count = in.u32(place);
        if (count > in.left()) {
            throw in.wrong(place + " says " + count + " elements, " + in.left() + " bytes are left");
        }
        List<Object> elements = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            elements.add(value(type.element()));
        }
        return elements;
    }

    @Override
    public Object maybe(FieldType.Maybe type) {
        return in.bool(place) ? Optional.of(value(type.value())) : Optional.empty();
    }

    @Override
    public Object named(FieldType.Named type) {
        SectionShape.Definition definition = shape.definition(type.name());
        return definition.choice() ? choice(definition) : record(definition);
    }

    private SectionRecord record(SectionShape.Definition definition) {
        Object[] values = new Object[definition.fields().size()];
        for (int i = 0; i < values.length; i++) {
            SectionShape.Field field = definition.fields().get(i);
            place = "`" + definition.name() + "." + field.name() + "`";
            values[i] = value(field.type().orElseThrow());
        }
        return new SectionRecord(definition, values);
    }

    private SectionRecord choice(SectionShape.Definition definition) {
        int chosen = in.octet("`" + definition.name() + "`");
        if (chosen >= definition.fields().size()) {
            throw in.wrong("`" + definition.name() + "` has "
                    + definition.fields().size() + " alternatives, " + chosen + " is none of them");
        }
        SectionShape.Field field = definition.fields().get(chosen);
        place = "`" + definition.name() + "." + field.name() + "`";
        return field.type()
                .map(type -> new SectionRecord(definition, chosen, value(type)))
                .orElseGet(() -> new SectionRecord(definition, chosen));
    }

    private Object value(FieldType type) {
        if (++valuesRead[0] > MOST_VALUES) {
            throw in.wrong("the section holds more than " + MOST_VALUES + " values");
        }
        return type.accept(this);
    }
}
