// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestException;
import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.ModuleRejectedException;
import io.guestwire.runtime.call.BindgenCheck;
import io.guestwire.runtime.call.CallGate;
import io.guestwire.runtime.call.ModuleAccess;
import io.guestwire.runtime.engine.EngineFailure;
import io.guestwire.runtime.engine.EngineInstance;
import io.guestwire.runtime.engine.GuestFunction;
import io.guestwire.wasm.FunctionType;
import io.guestwire.wasm.ValueType;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.bindgen.WordSignature;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A running instance of a wasm-bindgen module, as the class that is generated for the module uses it. One thread at a time
 * may be in it: a call from a second thread is refused at once with an {@link io.guestwire.runtime.InstanceBusyException}.
 * The thread that is in it may call it again from a function that the guest called, to a depth of 16.
 *
 * <p>A value that the guest throws ({@link io.guestwire.runtime.JsException}) leaves it usable; after a trap, a limit, a
 * violation of the ABI, or an exception of an import that does not catch, it is unusable, and says why.
 *
 * <p>{@link #close} may be called by any thread at any time.
 */
public final class BindgenGuest implements AutoCloseable {
    private static final CallLayout NOTHING = new CallLayout(new WordSignature(List.of(), List.of()));
    private static final FunctionType PROGRAM =
            new FunctionType(List.of(ValueType.I32, ValueType.I32), List.of(ValueType.I32));

    private final String module;
    private final CallOrigin origin;
    private final WasmModuleInfo info;
    private final BindgenLink link;
    private final CallGate gate;
    private final StructReferences references = new StructReferences(this);
    private final LinkedGuest linked;

    /** Null once the guest is closed and no call is in progress: then nothing keeps its memory. */
    private volatile @Nullable GuestSpace space;

    private BindgenGuest(GuestModule module, GuestOptions options, BindgenLink link) {
        ModuleAccess.Parts parts = ModuleAccess.of(module, options);
        this.module = module.name();
        this.origin = CallOrigin.ofModule(this.module);
        this.info = parts.info();
        this.link = link;
        this.gate = new CallGate(parts.limits(), true, new Passage());
        this.linked = new LinkedGuest(this, link, gate, parts.limits(), options.log());
        new BindgenCheck(origin).checkVersion(parts.crateVersion(), link.version());
        ImportTable imports = new ImportTable(linked, info, link, this.origin);
        EngineInstance instance = imports.instantiate(parts.engine(), parts.limits());
        this.space = linked.open(instance, info);
    }

    /**
     * Allocates an instance and links it; nothing of the guest runs before {@link #run}.
     *
     * @param module a module made by wasm-bindgen
     * @param options limits and log of the guest; host calls and exports are waPC's and not used
     * @param link who serves its imports
     * @throws ModuleRejectedException the module is not the one that the link was generated for
     * @throws IllegalStateException the module is closed
     */
    public static BindgenGuest link(GuestModule module, GuestOptions options, BindgenLink link) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(link, "link");
        CallOrigin origin = CallOrigin.ofModule(module.name());
        try {
            return new BindgenGuest(module, options, link);
        } catch (EngineFailure e) {
            throw notAllocated(e, origin);
        }
    }

    /**
     * Allocates and links an instance, and runs its initialisation.
     *
     * @throws GuestException the initialisation failed; there is no guest then
     */
    public static BindgenGuest start(GuestModule module, GuestOptions options, BindgenLink link) {
        BindgenGuest guest = link(module, options, link);
        guest.run();
        return guest;
    }

    /** That there is no room is not the module's fault. */
    private static GuestException notAllocated(EngineFailure failure, CallOrigin origin) {
        return failure.kind() == EngineFailure.Kind.HEAP
                ? new GuestLimitException(
                        GuestLimitException.Kind.MEMORY,
                        "the Java heap has no room for the guest's memory",
                        failure,
                        origin)
                : new ModuleRejectedException(
                        ModuleRejectedException.Kind.INVALID,
                        "it cannot be instantiated: " + GuestLog.escape(failure.detail()),
                        failure,
                        origin);
    }

    /**
     * Runs the guest's initialisation: the start section, then the functions marked as start. Once, before any call.
     *
     * @throws GuestException it failed; the guest is closed
     */
    public void run() {
        boolean started = false;
        try {
            GuestSpace current = space();
            try (BindgenCall call = open("", arguments -> current.initialise(), NOTHING, 0)) {
                call.invoke();
            }
            for (String export : link.starts()) {
                runStart(export);
            }
            current.started();
            started = true;
        } finally {
            if (!started) {
                close();
            }
        }
    }

    /**
     * A program's {@code main} is the one start function with arguments, {@code argc} and {@code argv}: there are none, and its
     * result says nothing ({@code discover_main} in {@code crates/cli-support/src/wit/mod.rs}).
     */
    private void runStart(String export) {
        boolean program = info.export(export)
                .flatMap(info::functionType)
                .filter(PROGRAM::equals)
                .isPresent();
        try (BindgenCall call =
                function(export, program ? "(i32 i32) -> (i32)" : "() -> ()").open()) {
            if (program) {
                call.i32(0);
                call.i32(0);
            }
            call.invoke();
        }
    }

    /**
     * An exported function.
     *
     * @param export its name in the module
     * @param signature the words of its arguments and result, as {@code (i32 i32) -> (i32 i32)}
     * @throws ModuleRejectedException the module has no such function
     */
    public BindgenFunction function(String export, String signature) {
        CallLayout layout = new CallLayout(WordSignature.parse(signature));
        FunctionType type = layout.raw();
        GuestSpace current = space();
        Optional<GuestFunction> function = info.export(export)
                .flatMap(info::functionType)
                .filter(type::equals)
                .flatMap(found -> current.instance().function(export));
        return new BindgenFunction(
                this,
                export,
                function.orElseThrow(() -> new ModuleRejectedException(
                        ModuleRejectedException.Kind.LINK,
                        "it exports no function `" + GuestLog.escape(export) + "` " + type
                                + ": the code was generated for another module; generate it again",
                        CallOrigin.ofModule(module))),
                layout);
    }

    /**
     * The handle of a value of an exported struct that the host owns from now on.
     *
     * @param owner the Java object that stands for it; when it is unreachable, a later call frees the value
     * @param pointer where the guest keeps it
     * @param free the export that frees it, which takes its address and, in newer versions, a zero
     */
    public BindgenHandle handle(Object owner, int pointer, BindgenFunction free) {
        return new BindgenHandle(this, owner, references.add(owner, pointer, free));
    }

    /** The module's name in messages and logs. */
    public String module() {
        return module;
    }

    /** Whether the next call would be tried: the guest is neither closed nor unusable. */
    public boolean isUsable() {
        return gate.isUsable();
    }

    /**
     * How many values of the host the guest holds; 0 when it was closed. A number that grows with every call tells of a leak
     * in the guest. Exact when no call is in progress.
     */
    public int heldObjects() {
        GuestSpace current = space;
        return current == null ? 0 : current.objects().live();
    }

    /** The size of the guest's memory in bytes; 0 when it was closed. */
    public long memoryBytes() {
        GuestSpace current = space;
        return current == null ? 0 : current.memory().size();
    }

    /**
     * Ends the guest's life: its memory is released, later calls are refused. A call in progress on another thread is
     * interrupted and leaves with an {@link io.guestwire.runtime.InstanceUnusableException}; code that the guest called and
     * that closes it lets the call end. Does not wait. Closing twice does nothing.
     */
    @Override
    public void close() {
        gate.close();
    }

    // ---- calls
    // -------------------------------------------------------------------------------------------------------

    GuestSpace space() {
        GuestSpace current = space;
        if (current == null) {
            throw gate.unusable(CallOrigin.ofModule(module));
        }
        return current;
    }

    CallGate gate() {
        return gate;
    }

    StructReferences references() {
        return references;
    }

    /** Opens a call, whose first arguments are so many words of a closure. */
    BindgenCall open(String name, GuestFunction function, CallLayout layout, int leading) {
        CallGate.Claim claim = gate.claim();
        boolean nested = claim == CallGate.Claim.NESTED;
        if (!nested && claim != CallGate.Claim.FIRST) {
            throw gate.refusal(claim, CallOrigin.of(module, name, CallOrigin.HOST_TO_GUEST));
        }
        BindgenCall call = null;
        boolean opened = false;
        try {
            GuestSpace current = space();
            if (!nested) {
                gate.begin(current.isStarting(), origin);
                references.freeUnreachable();
            }
            call = current.frames().open();
            call.begin(name, function, layout, nested);
            call.ready();
            for (int i = 0; i < leading; i++) {
                call.word(0);
            }
            opened = true;
            return call;
        } finally {
            if (!opened) {
                if (call != null) {
                    call.close();
                } else if (!nested) {
                    leave();
                }
            }
        }
    }

    /** The outermost call has ended: runs what waited for that, and gives the guest back. */
    void leave() {
        boolean able = false;
        try {
            able = linked.runTasks();
        } finally {
            gate.release();
        }
        if (able) {
            linked.wakeIfTasksWait();
        }
    }

    /** Frees a struct's value, now or, when another thread has the guest, later. */
    void free(StructReference reference) {
        references.free(reference);
    }

    /** Forgets a struct's value that the guest has. */
    void forget(StructReference reference) {
        references.forget(reference);
    }

    /** What the gate asks of a wasm-bindgen guest. */
    private final class Passage implements CallGate.Owner {
        @Override
        public void run() {
            throw new IllegalStateException("calls of this guest are run one function at a time");
        }

        @Override
        public void callEnded() {
            GuestSpace current = space;
            if (current != null) {
                current.frames().reset();
                linked.callEnded();
            }
        }

        @Override
        public void ended() {
            space = null;
            linked.close();
        }
    }
}
