// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.GuestCancelledException;
import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.HandlerErrorException;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.engine.HostFunction;
import io.guestwire.runtime.js.JsError;
import io.guestwire.runtime.js.JsValue;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A function that the guest imports, as the engine calls it. Decides what of an exception the guest may see: the value of a
 * {@link JsException}, if it asked to catch; of all others no more than that there was one.
 */
final class ImportedFunction implements HostFunction {
    private static final System.Logger LOGGER = System.getLogger("io.guestwire.runtime");

    /** Read when this class is, not where the stack ends: a class whose initialisation overflows is lost for good. */
    private static final GuestLimitException.Kind STACK = GuestLimitException.Kind.STACK;

    private final LinkedGuest guest;
    private final String name;
    private final CallLayout layout;
    private final BindgenImport code;
    private final boolean catches;
    private final boolean counted;

    ImportedFunction(
            LinkedGuest guest, String name, CallLayout layout, BindgenImport code, boolean catches, boolean counted) {
        this.guest = guest;
        this.name = name;
        this.layout = layout;
        this.code = code;
        this.catches = catches;
        this.counted = counted;
    }

    @Override
    public long call(long[] words) {
        GuestSpace space = guest.space();
        if (counted) {
            space.frames().countImport();
        }
        ImportFrame frame = space.frames().enter();
        // The engine's array is its own again once the guest runs, as it does to allocate a result.
        long resultAddress = layout.isIndirect() ? words[0] : 0;
        try {
            return run(space, frame, words, resultAddress);
        } finally {
            space.frames().leave(frame);
            frame.end();
        }
    }

    private long run(GuestSpace space, ImportFrame frame, long[] words, long resultAddress) {
        long result;
        space.gate().goOut();
        try {
            frame.begin(words, layout);
            code.call(frame.arguments(), frame.result());
            result = frame.finish(resultAddress, layout);
        } catch (JsException e) {
            result = thrown(space, e);
        } catch (InterruptedException e) {
            space.gate().token().interruptSeen();
            throw new GuestCancelledException("the thread was interrupted in an import", space.origin());
        } catch (StackOverflowError e) {
            throw new GuestLimitException(
                    STACK,
                    "the Java stack of the thread was used up in an import; if neither it nor the guest recurses without"
                            + " end, call the guest on a thread with a larger stack",
                    e,
                    space.origin());
        } catch (Error e) {
            throw new HandlerErrorException(what(), e, space.origin());
        } catch (Exception e) {
            result = failed(space, e);
        } finally {
            space.gate().comeBack();
        }
        if (space.gate().mustEnd()) {
            space.gate().check(space.isStarting(), space.origin());
        }
        return result;
    }

    private String what() {
        return "the import `" + GuestLog.escape(name) + "`";
    }

    private long thrown(GuestSpace space, JsException thrown) {
        if (!catches || !space.gate().isUsable()) {
            throw thrown;
        }
        return store(space, thrown.value());
    }

    private long failed(GuestSpace space, Exception failure) {
        if (space.gate().hasFailed() && failure instanceof GuestException ours) {
            throw ours;
        }
        if (!catches) {
            throw new HandlerErrorException(what(), failure, space.origin());
        }
        String id = Long.toHexString(ThreadLocalRandom.current().nextLong() >>> 16);
        if (space.frames().mayLog()) {
            LOGGER.log(
                    System.Logger.Level.WARNING,
                    "host call failed, id " + id + ", guest " + GuestLog.escape(space.module()) + ", import "
                            + GuestLog.escape(name),
                    failure);
        }
        return store(space, JsError.of("host call failed, id " + id));
    }

    /** Gives the guest the value; it looks for one when the import has returned. */
    private long store(GuestSpace space, JsValue value) {
        space.storeException(value);
        return 0;
    }
}
