// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestProtocolException;
import io.guestwire.runtime.GuestProtocolException.Kind;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.ModuleRejectedException;
import io.guestwire.runtime.call.CallGate;
import io.guestwire.runtime.call.EngineFailures;
import io.guestwire.runtime.engine.EngineFailure;
import io.guestwire.runtime.engine.EngineInstance;
import io.guestwire.runtime.engine.GuestFunction;
import io.guestwire.runtime.engine.GuestMemory;
import io.guestwire.runtime.engine.GuestText;
import io.guestwire.runtime.js.JsHostObject;
import io.guestwire.runtime.js.JsValue;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One instance of a wasm-bindgen module as calls see it: its memory, allocator, objects. Used by the thread that has the
 * guest. Whatever the guest breaks ends in an exception of the public family, and leaves the guest unusable.
 */
final class GuestSpace {
    static final String EXCEPTION_STORE = "__wbindgen_exn_store";

    private static final int RESULT_BYTES = 64;

    private final BindgenGuest guest;
    private final String module;
    private final GuestLimits limits;
    private final AbiConstants abi;
    private final CallGate gate;
    private final EngineInstance instance;
    private final GuestMemory memory;
    private final GuestArrays arrays;
    private final ObjectTable objects;
    private final GuestAllocator allocator;
    private final GuestShims shims;
    private final StructBindings structs;
    private final int stackGlobal;

    /** Where the shadow stack pointer is; -1 until the globals have values. */
    private int stackPointer = -1;

    private final @Nullable GuestFunction exceptionStore;
    private final CallFrames frames;
    private int results;
    private boolean starting = true;

    GuestSpace(
            BindgenGuest guest,
            GuestLimits limits,
            AbiConstants abi,
            CallGate gate,
            EngineInstance instance,
            OptionalInt stackPointer,
            StructBindings structs) {
        this.guest = guest;
        this.module = guest.module();
        this.limits = limits;
        this.abi = abi;
        this.gate = gate;
        this.instance = instance;
        this.memory = instance.memory();
        this.arrays = new GuestArrays(this, memory);
        this.objects = new ObjectTable(abi.objectOffset(), limits.hostObjects());
        this.allocator = new GuestAllocator(this, instance, abi);
        this.shims = new GuestShims(this, instance);
        this.structs = structs;
        this.stackGlobal = stackPointer.orElse(-1);
        this.exceptionStore = instance.function(EXCEPTION_STORE).orElse(null);
        this.frames = new CallFrames(this);
    }

    BindgenGuest guest() {
        return guest;
    }

    String module() {
        return module;
    }

    AbiConstants abi() {
        return abi;
    }

    GuestLimits limits() {
        return limits;
    }

    CallGate gate() {
        return gate;
    }

    GuestMemory memory() {
        return memory;
    }

    GuestArrays arrays() {
        return arrays;
    }

    ObjectTable objects() {
        return objects;
    }

    CallFrames frames() {
        return frames;
    }

    GuestAllocator allocator() {
        return allocator;
    }

    EngineInstance instance() {
        return instance;
    }

    StructBindings structs() {
        return structs;
    }

    /** Fills memory, tables and globals, and runs the start section. */
    long initialise() {
        instance.runStartSection();
        stackPointer = stackGlobal;
        return 0;
    }

    void started() {
        starting = false;
    }

    boolean isStarting() {
        return starting;
    }

    /** The call in progress, for messages. */
    CallOrigin origin() {
        return frames.origin(module);
    }

    CallOrigin origin(String export) {
        return CallOrigin.of(module, export, CallOrigin.HOST_TO_GUEST);
    }

    // ---- running the guest
    // -------------------------------------------------------------------------------------------

    /**
     * Runs a function of the guest. When it is left by an exception, Rust's shadow stack is set back to where it was: a
     * thrown value ends a call as a return does (wasm-bindgen pull request 5244).
     */
    long run(GuestFunction function, long[] arguments) {
        long stack = stackPointer < 0 ? 0 : instance.global(stackPointer);
        boolean left = false;
        try {
            long result = gate.enter(function, arguments);
            left = true;
            return result;
        } catch (EngineFailure e) {
            left = true;
            throw failed(e);
        } catch (GuestException e) {
            left = true;
            restore(stack);
            throw gate.failed(e, starting, origin());
        } finally {
            if (!left) {
                gate.unwound(origin());
            }
        }
    }

    private GuestException failed(EngineFailure failure) {
        if (failure.kind() == EngineFailure.Kind.INTERRUPTED) {
            gate.token().interruptSeen();
        }
        CallOrigin origin = origin();
        return gate.failed(EngineFailures.toPublic(failure, "", origin), starting, origin);
    }

    private void restore(long stack) {
        if (stackPointer >= 0) {
            instance.setGlobal(stackPointer, stack);
        }
    }

    /** What to throw for a rule that the guest broke; it is unusable from here on. */
    GuestException violation(Kind kind, String detail) {
        CallOrigin origin = origin();
        return gate.failed(new GuestProtocolException(kind, detail, origin), starting, origin);
    }

    /** What to throw for a limit that the guest met; it is unusable from here on. */
    GuestException beyond(GuestLimitException.Kind kind, String detail) {
        CallOrigin origin = origin();
        return gate.failed(new GuestLimitException(kind, detail, origin), starting, origin);
    }

    // ---- memory
    // ------------------------------------------------------------------------------------------------------

    /** Refuses a range that is not in the memory; an empty one always is. */
    void checkRange(String what, int address, int size) {
        if (!memory.holds(address, size)) {
            throw violation(
                    Kind.MEMORY,
                    what + ", " + Integer.toUnsignedString(size) + " bytes at " + Integer.toUnsignedString(address)
                            + ", is outside the guest's memory of " + memory.size() + " bytes");
        }
    }

    /** Refuses an array of the guest that is not in its memory, or too large; nothing was allocated before. */
    void checkArray(int address, int count, int width) {
        long size = Integer.toUnsignedLong(count) * width;
        if (size != 0 && (size > Integer.MAX_VALUE || !memory.holds(address, (int) size))) {
            throw violation(
                    Kind.MEMORY,
                    "an array of " + Integer.toUnsignedString(count) + " elements of " + width + " bytes at "
                            + Integer.toUnsignedString(address) + " is outside the guest's memory of " + memory.size()
                            + " bytes");
        }
        checkPayload(size);
    }

    private void checkPayload(long size) {
        if (size > limits.payloadBytes()) {
            throw beyond(
                    GuestLimitException.Kind.SIZE,
                    "the guest sent a value of " + size + " bytes; GuestLimits.payloadBytes allows "
                            + limits.payloadBytes());
        }
    }

    /** How many bytes so many elements take; refused, with the guest left usable, when they are too many. */
    int bytes(int count, int width) {
        long size = (long) count * width;
        if (size > limits.payloadBytes()) {
            throw tooLarge(size);
        }
        return (int) size;
    }

    /** How many bytes a text takes; refused, with the guest left usable, when they are too many. */
    int textSize(String text) {
        int size = GuestText.size(text);
        if (size > limits.payloadBytes()) {
            throw tooLarge(size);
        }
        return size;
    }

    private GuestLimitException tooLarge(long size) {
        return new GuestLimitException(
                GuestLimitException.Kind.SIZE,
                "a value is " + size + " bytes; GuestLimits.payloadBytes allows " + limits.payloadBytes(),
                origin());
    }

    /** Copies a text out of the memory. */
    String readText(int address, int size) {
        checkRange("a text", address, size);
        checkPayload(Integer.toUnsignedLong(size));
        try {
            return memory.readText(address, size);
        } catch (CharacterCodingException e) {
            throw violation(
                    Kind.ENCODING,
                    "a text of " + size + " bytes at " + Integer.toUnsignedString(address) + " is not UTF-8");
        }
    }

    int allocate(int bytes, int alignment) {
        return allocator.allocate(bytes, alignment);
    }

    void free(int address, int bytes, int alignment) {
        allocator.free(address, bytes, alignment);
    }

    /** Where a function of this depth returns a result of more than one word. */
    int resultAddress(int depth) {
        if (results == 0) {
            results = allocator.allocate(RESULT_BYTES * (CallFrames.MOST + 1), 8);
        }
        return results + RESULT_BYTES * depth;
    }

    /** Reads the words of a result that lies in memory. */
    void readResult(CallLayout layout, int address, long[] words) {
        checkRange("the result", address, layout.resultSize());
        for (int i = 0; i < layout.resultWords(); i++) {
            int at = address + layout.offset(i);
            words[i] = layout.isWide(i) ? memory.readLong(at) : memory.readInt(at);
        }
    }

    /** Writes the words of a result that the guest wants in memory. */
    void writeResult(CallLayout layout, int address, long[] words) {
        checkRange("the place for a result", address, layout.resultSize());
        for (int i = 0; i < layout.resultWords(); i++) {
            int at = address + layout.offset(i);
            if (layout.isWide(i)) {
                memory.putLong(at, words[i]);
            } else {
                memory.putInt(at, (int) words[i]);
            }
        }
    }

    GuestShims.Shim shim(int index, String signature) {
        return shims.closure(index, signature);
    }

    GuestShims shims() {
        return shims;
    }

    // ---- objects
    // -----------------------------------------------------------------------------------------------------

    /** Gives the guest an object. */
    int add(Object object) {
        int index = objects.add(Objects.requireNonNull(object, "value"));
        if (index < 0) {
            throw beyond(
                    GuestLimitException.Kind.MEMORY,
                    "the guest holds " + objects.most()
                            + " objects of the host; GuestLimits.hostObjects raises the limit");
        }
        return index;
    }

    /** Lends the guest an object until the call ends. */
    int lend(JsValue value) {
        int index = objects.lend(Objects.requireNonNull(value, "value"));
        if (index < 0) {
            throw new GuestLimitException(
                    GuestLimitException.Kind.DEPTH, "too many values are lent to the guest at a time", origin());
        }
        return index;
    }

    /** The value that the guest means. */
    JsValue object(int index) {
        if (objects.get(index) instanceof JsValue value) {
            return value;
        }
        throw violation(Kind.MEMORY, "the guest holds no value with index " + Integer.toUnsignedString(index));
    }

    /** The value that the guest means, and gives away. */
    JsValue take(int index) {
        JsValue value = object(index);
        objects.drop(index);
        return value;
    }

    /** Drops what the guest holds. */
    void drop(int index) {
        if (!objects.drop(index)) {
            throw violation(
                    Kind.MEMORY,
                    "the guest drops a value that it does not hold, index " + Integer.toUnsignedString(index));
        }
    }

    /** Takes back what the guest did not get to see. */
    void takeBack(int index) {
        if (objects.get(index) instanceof JsHostObject object) {
            structs.find(object.host()).ifPresent(BindgenHandle::release);
        }
        objects.drop(index);
    }

    /** The array behind a slice that the guest changed. */
    SliceTarget target(int index) {
        if (objects.get(index) instanceof SliceTarget target) {
            return target;
        }
        throw violation(Kind.MEMORY, "the guest holds no array with index " + Integer.toUnsignedString(index));
    }

    /** The struct behind an object of the host that the guest made of it and now gives away. */
    int takeStruct(int index) {
        JsValue value = take(index);
        if (value instanceof JsHostObject object) {
            BindgenHandle handle = structs.find(object.host()).orElse(null);
            if (handle != null) {
                int pointer = handle.reserve(this);
                handle.use();
                return pointer;
            }
        }
        throw violation(Kind.MEMORY, "an element of a list of structs is none");
    }

    /** Gives the guest a value that an import threw; it looks for one when the import has returned. */
    void storeException(JsValue value) {
        if (exceptionStore == null) {
            throw new ModuleRejectedException(
                    ModuleRejectedException.Kind.LINK,
                    "it exports no function `" + EXCEPTION_STORE + "`, which an import that catches needs",
                    origin());
        }
        run(exceptionStore, new long[] {add(value)});
    }

    /** The value that the guest threw. */
    JsException thrown(int index) {
        return new JsException(take(index), origin());
    }
}
