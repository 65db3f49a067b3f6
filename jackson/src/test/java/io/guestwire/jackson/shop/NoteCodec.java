// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson.shop;

/** What else may have such a name. */
public final class NoteCodec {
    public String write(Note note) {
        return note.someText();
    }
}
