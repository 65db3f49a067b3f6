// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import java.util.ArrayList;
import java.util.List;

/** One call of the guest to the host. */
final class ImportFrame {
    private final GuestSpace space;
    private final int depth;
    private final ValueLifting arguments;
    private final ImportResult result;
    private final List<Slice> slices = new ArrayList<>(0);
    private final List<GuestClosure> closures = new ArrayList<>(0);
    private long[] words = new long[8];

    /** How many calls of the guest were open when it made this one. */
    int callDepth;

    ImportFrame(GuestSpace space, int depth) {
        this.space = space;
        this.depth = depth;
        this.arguments = new ValueLifting(space, this);
        this.result = new ImportResult(space);
    }

    /** An array that the guest lent to be changed. */
    private record Slice(int address, Object array) {}

    int depth() {
        return depth;
    }

    ValueLifting arguments() {
        return arguments;
    }

    ImportResult result() {
        return result;
    }

    /** Starts with the words that the guest sent. */
    void begin(long[] sent, CallLayout layout) {
        int from = layout.isIndirect() ? 1 : 0;
        arguments.start(sent, from, from + layout.parameterWords());
        if (words.length != layout.resultWords()) {
            words = new long[layout.resultWords()];
        }
        result.start(words, 0);
    }

    /** Notes a slice whose elements are the guest's again when this call ends. */
    void writeBack(int address, Object array) {
        slices.add(new Slice(address, array));
    }

    /** Notes a closure that must not be called when this call has ended. */
    void lend(GuestClosure closure) {
        closures.add(closure);
    }

    /** Gives the guest its slices and the result. */
    long finish(long resultAddress, CallLayout layout) {
        if (result.count() != words.length) {
            throw new IllegalStateException("an import gave " + result.count() + " words; its signature is " + layout);
        }
        if (!slices.isEmpty()) {
            for (Slice slice : slices) {
                space.arrays().put(slice.address, slice.array);
            }
        }
        if (layout.isIndirect()) {
            space.writeResult(layout, (int) resultAddress, words);
        }
        result.advance.commit();
        return words.length == 1 ? words[0] : 0;
    }

    /** Takes back what the guest did not get, and ends what was lent. */
    void end() {
        if (!slices.isEmpty()) {
            slices.clear();
        }
        if (!closures.isEmpty()) {
            closures.forEach(GuestClosure::end);
            closures.clear();
        }
        // Last: this runs the guest, which may fail.
        result.advance.rollBack();
    }
}
