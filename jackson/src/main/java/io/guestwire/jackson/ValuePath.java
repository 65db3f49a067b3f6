// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.msgpack.MessageKeys;
import io.guestwire.runtime.msgpack.MessageLimits;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageTolerance;
import io.guestwire.runtime.msgpack.MessageValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The place of a value in the whole.
 *
 * @param steps the way from the root
 */
record ValuePath(List<Step> steps) {
    private static final int LONGEST_NAME = 64;
    private static final int MOST_STEPS = 40;
    /** For what has been read once, within the limits of its reader. */
    static final MessageLimits ADMITTED = new MessageLimits(
            MessageValue.MAX_DEPTH, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private static final MessageTolerance TOLERATED =
            MessageTolerance.none().tolerateTrailingBytes().tolerateDuplicateKeys();

    /**
     * One step.
     *
     * @param name the key of an entry; empty for an element
     * @param index the index of an element; -1 for an entry
     */
    record Step(String name, int index) {
        /** Names come from the other side: what could disguise a log line is escaped, the length is bounded. */
        String text() {
            if (index >= 0) {
                return "[" + index + "]";
            }
            if (name.length() <= LONGEST_NAME && name.matches("[A-Za-z_$][A-Za-z0-9_$]*")) {
                return "." + name;
            }
            StringBuilder text = new StringBuilder("[\"");
            name.chars().limit(LONGEST_NAME).forEach(c -> {
                boolean plain = Character.isLetterOrDigit(c) || c >= ' ' && c < 0x7f && c != '"' && c != '\\';
                text.append(plain ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04x", c));
            });
            return text.append(name.length() > LONGEST_NAME ? "...\"]" : "\"]").toString();
        }
    }

    /** Where a parser or a generator stands. */
    static ValuePath of(JsonStreamContext place) {
        List<Step> steps = new ArrayList<>();
        for (JsonStreamContext context = place; context != null && !context.inRoot(); context = context.getParent()) {
            if (context.inArray() && context.hasCurrentIndex()) {
                steps.add(new Step("", context.getCurrentIndex()));
            } else if (context.inObject() && context.hasCurrentName()) {
                steps.add(new Step(context.getCurrentName(), -1));
            }
        }
        Collections.reverse(steps);
        return new ValuePath(steps);
    }

    /** The way that Jackson recorded, from the outermost object to the innermost. */
    static ValuePath of(List<Reference> references) {
        List<Step> steps = new ArrayList<>();
        for (Reference reference : references) {
            if (reference.getFieldName() != null) {
                steps.add(new Step(reference.getFieldName(), -1));
            } else if (reference.getIndex() >= 0) {
                steps.add(new Step("", reference.getIndex()));
            }
        }
        return new ValuePath(steps);
    }

    /** The path below a root; of a very long one its two ends. */
    String text(String root) {
        StringBuilder text = new StringBuilder(root);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.size() > MOST_STEPS && i == MOST_STEPS / 2) {
                i = steps.size() - MOST_STEPS / 2;
                text.append("...");
            }
            text.append(steps.get(i).text());
        }
        return text.toString();
    }

    /** What a codec has to say of the value here; empty if it takes it, or if there is none. */
    Optional<GuestDecodeException> refusedBy(GeneratedCodec codec, byte[] bytes) {
        MessageReader message = new MessageReader(ADMITTED, TOLERATED);
        message.reset(bytes, 0, bytes.length);
        for (Step step : steps) {
            boolean there = step.index() >= 0 ? enterElement(message, step.index()) : enterEntry(message, step.name());
            if (!there) {
                return Optional.empty();
            }
        }
        try {
            codec.read(message);
            return Optional.empty();
        } catch (GuestDecodeException refused) {
            return Optional.of(refused);
        }
    }

    /**
     * Finds the value in the message that it came from, which has been read once, within the limits of its reader.
     *
     * @return empty if not even what should hold the value is there
     */
    Optional<Found> in(byte[] bytes) {
        MessageReader message = new MessageReader(ADMITTED, TOLERATED);
        message.reset(bytes, 0, bytes.length);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean there = step.index() >= 0 ? enterElement(message, step.index()) : enterEntry(message, step.name());
            if (!there) {
                GuestDecodeException place = message.missing(MessageKeys.of(step.name()), 0, 1);
                return i == steps.size() - 1 ? Optional.of(new Found(place, Optional.empty())) : Optional.empty();
            }
        }
        MessageValue value = message.readValue();
        return Optional.of(new Found(placeOf(message), Optional.of(value)));
    }

    /** The reader's own word for the place of the value that it read last. */
    private static GuestDecodeException placeOf(MessageReader message) {
        try {
            throw message.convert("", ValuePath::refuse, "value");
        } catch (GuestDecodeException place) {
            return place;
        }
    }

    private static GuestDecodeException refuse(String value) {
        throw new IllegalStateException(value);
    }

    /**
     * What stands in a message at a path.
     *
     * @param place says where it starts, or where that starts which should hold it
     * @param value the value; empty if it is not there
     */
    record Found(GuestDecodeException place, Optional<MessageValue> value) {}

    private static boolean enterElement(MessageReader message, int index) {
        if (index >= message.beginList()) {
            return false;
        }
        for (int i = 0; i < index; i++) {
            message.element(i);
            message.skip();
        }
        message.element(index);
        return true;
    }

    private static boolean enterEntry(MessageReader message, String name) {
        int entries = message.beginMap();
        for (int i = 0; i < entries; i++) {
            message.entry();
            if (name.equals(MessageParser.keyText(message.readValue()))) {
                return true;
            }
            message.skip();
        }
        return false;
    }
}
