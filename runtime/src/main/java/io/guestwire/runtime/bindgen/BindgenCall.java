// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.engine.GuestFunction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One call of a guest, from {@link BindgenFunction#open} to {@link #close}: give the arguments, {@link #invoke}, take the
 * result. A guest has one such object for each depth of nesting and hands it out again and again: do not keep it after
 * closing it. Only the thread that opened it may use it.
 */
public final class BindgenCall extends ValueLowering implements AutoCloseable {
    private final int depth;
    private final ValueLifting results;
    private long[][] arguments = new long[16][];
    private long[] result = new long[8];
    private String name = "";
    private @Nullable CallLayout layout;
    private @Nullable GuestFunction function;
    private @Nullable GuestClosure closure;
    private @Nullable GuestClosure ran;
    private long[] words = {};
    private int resultAddress;
    private int lent;
    private boolean nested;
    private boolean open;

    BindgenCall(GuestSpace space, int depth) {
        super(space);
        this.depth = depth;
        this.results = new ValueLifting(space, null);
    }

    int depth() {
        return depth;
    }

    CallOrigin origin(String module) {
        return name.isEmpty() ? CallOrigin.ofModule(module) : CallOrigin.of(module, name, CallOrigin.HOST_TO_GUEST);
    }

    /**
     * Makes this the call of a function.
     *
     * @param inner whether another call of the guest waits for this one
     */
    void begin(String called, GuestFunction target, CallLayout shape, boolean inner) {
        name = called;
        function = target;
        layout = shape;
        closure = null;
        nested = inner;
        open = true;
        lent = space.objects().top();
        words = array(shape.parameterWords() + (shape.isIndirect() ? 1 : 0));
        start(words, 0);
    }

    /** Makes room for the result, and makes its address the first argument if it lies in memory. */
    void ready() {
        if (current().isIndirect()) {
            resultAddress = space.resultAddress(depth);
            word(resultAddress);
        }
    }

    void through(GuestClosure closure) {
        this.closure = closure;
    }

    /** An array of exactly this length: the engine takes what is more for locals. */
    private long[] array(int length) {
        if (length >= arguments.length) {
            arguments = Arrays.copyOf(arguments, length + 8);
        }
        long[] array = arguments[length];
        if (array == null) {
            array = new long[length];
            arguments[length] = array;
        }
        return array;
    }

    /**
     * Runs the function with the arguments that were given.
     *
     * @return the result, valid until this call is closed
     * @throws io.guestwire.runtime.JsException the guest threw a value; it stays usable
     * @throws io.guestwire.runtime.GuestException any other kind; the guest is unusable afterwards
     * @throws IllegalStateException fewer arguments were given than the function has
     */
    public Lifter invoke() {
        run();
        results.start(result, 0, current().resultWords());
        return results;
    }

    /**
     * Runs a function that returns a {@code Result}: as {@link #invoke} does, and throws the error that it returns.
     *
     * @return the value of {@code Ok}, valid until this call is closed
     * @throws io.guestwire.runtime.JsException the guest returned an error; it stays usable
     */
    public Lifter invokeResult() {
        run();
        int count = current().resultWords();
        if (!space.abi().resultByRethrow()) {
            count -= 2;
            if ((int) result[count + 1] != 0) {
                throw space.thrown((int) result[count]);
            }
        }
        results.start(result, 0, count);
        return results;
    }

    private void run() {
        CallLayout shape = current();
        GuestFunction target = function;
        if (target == null || count() != words.length) {
            throw new IllegalStateException(
                    "`" + name + "` was given fewer values than its signature " + shape + " has, or is called again");
        }
        function = null;
        long value = enter(target, shape);
        if (shape.isIndirect()) {
            if (result.length < shape.resultWords()) {
                result = new long[shape.resultWords()];
            }
            space.readResult(shape, resultAddress, result);
        } else {
            result[0] = value;
        }
    }

    private long enter(GuestFunction target, CallLayout shape) {
        GuestClosure running = closure;
        advance.commit();
        if (running == null) {
            return space.run(target, words);
        }
        running.enter(words, shape.isIndirect() ? 1 : 0);
        boolean outermost = running.beginRun();
        ran = running;
        try {
            return space.run(target, words);
        } finally {
            running.endRun(outermost);
        }
    }

    private CallLayout current() {
        CallLayout current = layout;
        if (current == null || !open || !space.gate().isMine()) {
            throw new IllegalStateException("this call is closed, or another thread's");
        }
        return current;
    }

    /**
     * Ends the call: takes back what was lent, and everything else if the function was not run; gives the guest back unless
     * another call waits for this one. Closing twice does nothing.
     */
    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            try {
                if (function == null && space.gate().isUsable()) {
                    advance.settle();
                }
            } finally {
                advance.rollBack();
            }
        } finally {
            space.objects().unwind(lent);
            closure = null;
            function = null;
            space.frames().close(this);
            if (!nested) {
                space.guest().leave();
            }
        }
        GuestClosure finished = ran;
        ran = null;
        if (finished != null) {
            finished.release(); // may call the guest, which this call would stand in the way of
        }
    }
}
