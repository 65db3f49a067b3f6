// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.read;

/** What became of looking for a file. */
public sealed interface Resolution {
    /**
     * It is there.
     *
     * @param place the file
     */
    record Found(Place place) implements Resolution {}

    /** It is in none of the roots. */
    record NotFound() implements Resolution {}

    /**
     * It must not be looked for, or what was found must not be opened.
     *
     * @param reason the end of a sentence that starts with the path
     */
    record Forbidden(String reason) implements Resolution {}
}
