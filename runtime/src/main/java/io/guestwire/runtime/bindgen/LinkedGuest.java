// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestProtocolException;
import io.guestwire.runtime.bindgen.access.GuestAccess;
import io.guestwire.runtime.bindgen.access.ImportServer;
import io.guestwire.runtime.bindgen.js.JsLibrary;
import io.guestwire.runtime.call.CallGate;
import io.guestwire.runtime.engine.EngineInstance;
import io.guestwire.runtime.engine.GuestFunction;
import io.guestwire.runtime.engine.GuestMemory;
import io.guestwire.runtime.js.JsHostObject;
import io.guestwire.runtime.js.JsValue;
import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.GlobalType;
import io.guestwire.wasm.ValueType;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.bindgen.BindgenAbi;
import io.guestwire.wasm.bindgen.WordSignature;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A guest and who serves its imports: what the one may ask of the other, and when tasks are run. */
final class LinkedGuest implements GuestAccess {
    private static final System.Logger LOGGER = System.getLogger("io.guestwire.runtime");
    private static final String DESTROY_CLOSURE = "__wbindgen_destroy_closure";
    private static final FunctionType DESTRUCTOR = new FunctionType(List.of(ValueType.I32, ValueType.I32), List.of());

    private final BindgenGuest guest;
    private final BindgenLink link;
    private final CallGate gate;
    private final GuestLimits limits;
    private final GuestLines lines;
    private final DescribedWords described = new DescribedWords(this);
    private final ImportServer server;
    private @Nullable GuestSpace space;

    LinkedGuest(BindgenGuest guest, BindgenLink link, CallGate gate, GuestLimits limits, GuestLog log) {
        this.guest = guest;
        this.link = link;
        this.gate = gate;
        this.limits = limits;
        this.lines = new GuestLines(log, guest.module(), limits.logBytes());
        this.server = new JsLibrary(this);
    }

    /** The instance exists now. */
    GuestSpace open(EngineInstance instance, WasmModuleInfo info) {
        GuestSpace opened = new GuestSpace(
                guest,
                limits,
                AbiConstants.of(link.abi()),
                gate,
                instance,
                stackPointer(info),
                new StructBindings(link.structs()));
        space = opened;
        return opened;
    }

    /** Rust's shadow stack pointer: the first mutable integer that the module defines (wasm-bindgen, {@code wasm-conventions}). */
    private static OptionalInt stackPointer(WasmModuleInfo info) {
        List<GlobalType> globals = info.globals();
        for (int i = 0; i < globals.size(); i++) {
            if (globals.get(i).mutable() && globals.get(i).type() == ValueType.I32) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    ImportServer server() {
        return server;
    }

    DescribedWords described() {
        return described;
    }

    GuestSpace space() {
        GuestSpace current = space;
        if (current == null) {
            throw gate.unusable(CallOrigin.ofModule(guest.module()));
        }
        return current;
    }

    // ---- tasks
    // -------------------------------------------------------------------------------------------------------

    /**
     * Runs what waits, on the thread that has the guest and under a deadline of its own; nobody hears of its failures.
     *
     * @return whether what comes from now on can be run by this thread
     */
    boolean runTasks() {
        if (!server.hasTasks()) {
            return true;
        }
        if (!gate.isUsable()) {
            return false;
        }
        try {
            gate.renew(CallOrigin.ofModule(guest.module()));
        } catch (GuestException e) {
            // The thread was interrupted, or is too deep in other guests: they wait for the next call.
            return false;
        }
        while (server.hasTasks() && !gate.mustEnd() && gate.isUsable()) {
            runSome();
        }
        if (!gate.mustEnd()) {
            return true;
        }
        // Tasks that make tasks without end: those left would only do so again in the next call.
        try {
            check();
        } catch (GuestException e) {
            LOGGER.log(
                    System.Logger.Level.WARNING, "the tasks of guest " + GuestLog.escape(guest.module()) + " ended", e);
        }
        return false;
    }

    /** A task that fails ends this, and is not run again. */
    private void runSome() {
        gate.goOut();
        try {
            server.runTasks();
        } catch (RuntimeException | StackOverflowError e) {
            LOGGER.log(
                    System.Logger.Level.WARNING, "a task of guest " + GuestLog.escape(guest.module()) + " failed", e);
        } finally {
            gate.comeBack();
        }
    }

    /** A task may have come while the guest was given back. */
    void wakeIfTasksWait() {
        if (server.hasTasks() && !Thread.currentThread().isInterrupted()) {
            wake();
        }
    }

    @Override
    public void wake() {
        if (gate.claim() == CallGate.Claim.FIRST) {
            guest.leave();
        }
    }

    @Override
    public void check() {
        if (gate.mustEnd()) {
            GuestSpace current = space();
            gate.check(current.isStarting(), current.origin());
        }
    }

    void close() {
        space = null;
        server.close();
    }

    /** A call has ended: what it logged and described is forgotten. */
    void callEnded() {
        lines.forget();
        described.take();
    }

    // ---- what the server may ask
    // -------------------------------------------------------------------------------------

    @Override
    public BindgenAbi abi() {
        return link.abi();
    }

    @Override
    public GuestLimits limits() {
        return limits;
    }

    @Override
    public void log(String line) {
        lines.log(line, space());
    }

    @Override
    public GuestMemory memory() {
        return space().memory();
    }

    @Override
    public void checkRange(String what, int address, int size) {
        space().checkRange(what, address, size);
    }

    @Override
    public String readText(int address, int size) {
        return space().readText(address, size);
    }

    @Override
    public int allocate(int bytes, int alignment) {
        return space().allocate(bytes, alignment);
    }

    @Override
    public void free(int address, int bytes, int alignment) {
        space().free(address, bytes, alignment);
    }

    @Override
    public int heldObjects() {
        return space().objects().live();
    }

    @Override
    public JsValue object(int index) {
        return space().object(index);
    }

    @Override
    public JsValue take(int index) {
        return space().take(index);
    }

    @Override
    public int add(JsValue value) {
        return space().add(value);
    }

    @Override
    public void drop(int index) {
        space().drop(index);
    }

    @Override
    public Optional<JsValue> wrap(String name, int pointer) {
        return Optional.ofNullable(link.structs().get(name)).map(binding -> JsHostObject.of(binding.wrap(pointer)));
    }

    @Override
    public int[] informed() {
        return described.take();
    }

    @Override
    public int[] describe(int tableIndex) {
        int[] outer = described.take();
        space().shims().describe(tableIndex);
        int[] words = described.take();
        described.put(outer);
        return words;
    }

    @Override
    public Lifter lift(long[] words) {
        ValueLifting lifting = new ValueLifting(space(), null);
        lifting.start(words, 0, words.length);
        return lifting;
    }

    @Override
    public long[] lower(int count, Consumer<Lowerer> values) {
        ImportResult lowering = new ImportResult(space());
        long[] words = new long[count];
        lowering.start(words, 0);
        boolean done = false;
        try {
            values.accept(lowering);
            if (lowering.count() != count) {
                throw new IllegalStateException(lowering.count() + " words were given, not " + count);
            }
            lowering.advance.commit();
            done = true;
            return words;
        } finally {
            if (!done) {
                lowering.advance.rollBack();
            }
        }
    }

    @Override
    public long[] readWords(int address, List<ValueType> types) {
        CallLayout layout = results(types);
        long[] words = new long[types.size()];
        space().readResult(layout, address, words);
        return words;
    }

    @Override
    public void writeWords(int address, List<ValueType> types, long[] words) {
        space().writeResult(results(types), address, words);
    }

    @Override
    public int sizeOf(List<ValueType> types) {
        return results(types).resultSize();
    }

    private static CallLayout results(List<ValueType> types) {
        return new CallLayout(new WordSignature(List.of(), types));
    }

    // ---- closures
    // ----------------------------------------------------------------------------------------------------

    @Override
    public GuestClosure closure(
            int shim, WordSignature signature, int first, int second, boolean mutable, int destructor) {
        GuestSpace current = space();
        GuestFunction destroy = destructor(current, destructor);
        return GuestClosure.owned(
                current, current.shim(shim, signature.toString()), first, second, mutable, (data, vtable) -> {
                    try (BindgenCall call = guest.open("closure", destroy, DESTROY, 0)) {
                        call.i32(data);
                        call.i32(vtable);
                        call.invoke();
                    }
                });
    }

    private static final CallLayout DESTROY =
            new CallLayout(new WordSignature(DESTRUCTOR.parameters(), DESTRUCTOR.results()));

    private GuestFunction destructor(GuestSpace current, int index) {
        return index == -1
                ? current.instance()
                        .function(DESTROY_CLOSURE)
                        .orElseThrow(() -> current.violation(
                                GuestProtocolException.Kind.MEMORY,
                                "it has closures and exports no `" + DESTROY_CLOSURE + "`"))
                : current.shims().function(index, DESTRUCTOR);
    }

    @Override
    public boolean dropped(GuestClosure closure) {
        return closure.dropped();
    }

    @Override
    public void freeWith(Object caller, GuestClosure closure) {
        guest.references().addClosure(caller, closure);
    }

    @Override
    public GuestException violation(GuestProtocolException.Kind kind, String detail) {
        return space().violation(kind, detail);
    }
}
