// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;

/** What {@link MessageReader} does about the names of fields and members beyond the expected next one. */
final class ObjectFields {
    private final MessageInput in;
    private final MessageTolerance tolerance;

    ObjectFields(MessageInput in, MessageTolerance tolerance) {
        this.in = in;
        this.tolerance = tolerance;
    }

    /** Reads a name that is not that of field {@code next}; -1 if the schema does not know it. */
    int readOther(MessageKeys keys, int next) {
        int at = in.position;
        in.path.place = -1; // what goes wrong in a name belongs to the object, not to the field before
        int length = in.beginText(at);
        int from = in.position;
        in.position = from + length;
        int index = keys.find(in.buffer, from, in.position, next);
        if (index < 0) {
            in.checkUtf8(from, in.position);
            in.path.setUnknownKey(at);
            in.path.place = next - 1;
        } else {
            in.path.place = index;
        }
        return index;
    }

    /** Refuses a field that was seen already, unless that is tolerated. */
    void seenTwice(MessageKeys keys, int index) {
        if (!tolerance.duplicateKeys()) {
            throw in.failure(
                    Kind.DUPLICATE,
                    in.lastStart(),
                    "field `" + keys.name(index) + "` appears twice" + MessageReader.DUPLICATES);
        }
    }

    /** Refuses a map's key that is there already, unless that is tolerated. */
    void keyTwice() {
        if (!tolerance.duplicateKeys()) {
            int place = in.path.place;
            throw in.failure(
                    Kind.DUPLICATE,
                    place < 0 ? in.position : place,
                    "the map has this key already" + MessageReader.DUPLICATES);
        }
    }

    /** The exception for the first field that is required and was not seen, in an object that has been read to its end. */
    GuestDecodeException missing(MessageKeys keys, long[] seen, long[] required) {
        int word = 0;
        while (word < seen.length - 1 && (required[word] & ~seen[word]) == 0) {
            word++;
        }
        int index = word * Long.SIZE + Long.numberOfTrailingZeros(required[word] & ~seen[word]);
        in.path.setKeys(keys);
        in.path.place = index;
        return in.failure(Kind.MISSING, in.innermostStart(), "required field `" + keys.name(index) + "` is missing");
    }

    /** Reads the key of a union that has been entered; it starts at {@code at}. */
    int readMember(MessageKeys members, int at, int entries) {
        in.path.setKeys(members);
        if (entries != 1) {
            throw in.failure(Kind.INVALID, at, "expected a map of one entry (a union), found a map of " + entries);
        }
        int key = in.position;
        int member = readOther(members, 0);
        if (member < 0) {
            throw in.unlike(Kind.UNKNOWN, key, "one of " + members.listed());
        }
        return member;
    }
}
