// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestLimitException;

/**
 * The calls of a guest that wait for each other on the thread that has it: those of the guest, and those that the guest
 * makes. One object for each depth, made once.
 */
final class CallFrames {
    /** How deep calls of the guest may nest through calls of the host. */
    static final int MOST = 16;

    /** A hostile allocator calls imports too, while the arguments or the result of an import are passed. */
    private static final int MOST_IMPORTS = 64;

    private static final int MOST_LOGGED = 10;

    private final GuestSpace space;
    private final BindgenCall[] calls = new BindgenCall[MOST];
    private final ImportFrame[] imports = new ImportFrame[MOST_IMPORTS];
    private int depth;
    private int importDepth;
    private int importCalls;
    private int failures;

    CallFrames(GuestSpace space) {
        this.space = space;
    }

    /** The frame of a call that is opened now. */
    BindgenCall open() {
        if (depth == MOST) {
            throw new GuestLimitException(
                    GuestLimitException.Kind.DEPTH,
                    "calls of the guest are nested " + MOST + " deep through calls of the host",
                    space.origin());
        }
        BindgenCall call = calls[depth];
        if (call == null) {
            call = new BindgenCall(space, depth);
            calls[depth] = call;
        }
        depth++;
        return call;
    }

    int depth() {
        return depth;
    }

    /** Ends this call and those that were left behind within it. */
    void close(BindgenCall call) {
        depth = Math.min(depth, call.depth());
    }

    /** The frame of a call to the host; {@link #leave} must follow. */
    ImportFrame enter() {
        if (importDepth == MOST_IMPORTS) {
            throw space.beyond(
                    GuestLimitException.Kind.DEPTH, "calls of the host are nested " + MOST_IMPORTS + " deep");
        }
        ImportFrame frame = imports[importDepth];
        if (frame == null) {
            frame = new ImportFrame(space, importDepth);
            imports[importDepth] = frame;
        }
        frame.callDepth = depth;
        importDepth++;
        return frame;
    }

    /** Ends this call to the host, and the calls that were left behind within it. */
    void leave(ImportFrame frame) {
        importDepth = frame.depth();
        depth = frame.callDepth;
    }

    /** Counts a call to the program: a guest must not make them without end. */
    void countImport() {
        if (++importCalls > space.limits().hostCalls()) {
            throw space.beyond(
                    GuestLimitException.Kind.HOST_CALLS,
                    "the guest made more than " + space.limits().hostCalls()
                            + " host calls in one call; GuestLimits.hostCalls raises the limit");
        }
    }

    /** Whether another failure of the program may be logged: a guest can cause a hundred thousand a call. */
    boolean mayLog() {
        return ++failures <= MOST_LOGGED;
    }

    /** Forgets all calls: the thread has left the guest. */
    void reset() {
        depth = 0;
        importDepth = 0;
        importCalls = 0;
        failures = 0;
    }

    CallOrigin origin(String module) {
        return depth == 0 ? CallOrigin.ofModule(module) : calls[depth - 1].origin(module);
    }
}
