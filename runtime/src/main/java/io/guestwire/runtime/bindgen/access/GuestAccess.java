// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.access;

import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestProtocolException;
import io.guestwire.runtime.bindgen.GuestClosure;
import io.guestwire.runtime.bindgen.Lifter;
import io.guestwire.runtime.bindgen.Lowerer;
import io.guestwire.runtime.engine.GuestMemory;
import io.guestwire.runtime.js.JsValue;
import io.guestwire.wasm.ValueType;
import io.guestwire.wasm.bindgen.BindgenAbi;
import io.guestwire.wasm.bindgen.WordSignature;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One guest, as those see it who serve its imports knowing their types only when it runs. Used by the thread that has the
 * guest, but {@link #wake}. Whatever the guest breaks ends in an exception of the public family that leaves it unusable.
 */
public interface GuestAccess {
    /** How its version of wasm-bindgen lays values out. */
    BindgenAbi abi();

    /** What it may cost. */
    GuestLimits limits();

    /** Takes a line for the guest's log, which is bounded. */
    void log(String line);

    // ---- memory
    // ------------------------------------------------------------------------------------------------------

    /** Its memory; ranges must be {@link #checkRange checked} first. */
    GuestMemory memory();

    /** Refuses a range that is not in the memory. */
    void checkRange(String what, int address, int size);

    /** Copies a text out of the memory, checked. */
    String readText(int address, int size);

    /** Room in the guest's memory for so many bytes. */
    int allocate(int bytes, int alignment);

    /** Frees memory of the guest. */
    void free(int address, int bytes, int alignment);

    // ---- objects
    // -----------------------------------------------------------------------------------------------------

    /** How many values of the host the guest holds. */
    int heldObjects();

    /** The value that the guest means. */
    JsValue object(int index);

    /** The value that the guest means, and gives away. */
    JsValue take(int index);

    /** Gives the guest a value. */
    int add(JsValue value);

    /** Drops what the guest holds. */
    void drop(int index);

    /**
     * Makes a Java object of a struct that the guest gives away.
     *
     * @param name the struct's, as the names of imports have it
     * @return the object's value; empty if the program was not told about this struct
     */
    Optional<JsValue> wrap(String name, int pointer);

    // ---- types and words
    // ---------------------------------------------------------------------------------------------

    /** The words that the guest informed of with {@code __wbindgen_describe} since they were last asked for. */
    int[] informed();

    /** Runs the function at an index of the guest's table that describes a type; gives the words that it informs of. */
    int[] describe(int tableIndex);

    /** Reads values out of these words. */
    Lifter lift(long[] words);

    /**
     * Collects the words of values that are given to the guest.
     *
     * @param count how many words there will be
     * @param values gives the values; when it throws, what it gave before is taken back
     */
    long[] lower(int count, Consumer<Lowerer> values);

    /** Reads words that lie in memory as the fields of a C structure do. */
    long[] readWords(int address, List<ValueType> types);

    /** Writes words to memory as the fields of a C structure lie there. */
    void writeWords(int address, List<ValueType> types, long[] words);

    /** How many bytes these words take in memory. */
    int sizeOf(List<ValueType> types);

    // ---- closures
    // ----------------------------------------------------------------------------------------------------

    /**
     * A closure that the host holds one reference to.
     *
     * @param shim the index in the guest's table of the function that runs it
     * @param signature its arguments and result, the two words of the closure before the others
     * @param first the first word of the closure
     * @param second the second word
     * @param mutable whether it is a {@code FnMut}, which must not be called while it runs
     * @param destructor the index in the table of the function that destroys it; -1 for the export {@code
     *     __wbindgen_destroy_closure}
     */
    GuestClosure closure(int shim, WordSignature signature, int first, int second, boolean mutable, int destructor);

    /**
     * The guest drops its reference to a closure ({@code __wbindgen_cb_drop}).
     *
     * @return whether the guest is to free it: true unless the closure is running
     */
    boolean dropped(GuestClosure closure);

    /** Frees the closure some time after this object, which calls it, is unreachable. */
    void freeWith(Object caller, GuestClosure closure);

    // ---- the course of calls
    // -----------------------------------------------------------------------------------------

    /**
     * Tells, on any thread, that {@link ImportServer#hasTasks tasks} wait. Whoever has the guest runs them before it lets go;
     * if nobody does, this thread runs them. Does nothing when the current thread has the guest.
     */
    void wake();

    /**
     * Ends the call if it is past its deadline, or is to end for another reason.
     *
     * @throws GuestException if so; the guest is unusable from here on
     */
    void check();

    /** What to throw for a rule that the guest broke; it is unusable from here on. */
    GuestException violation(GuestProtocolException.Kind kind, String detail);
}
