// SPDX-License-Identifier: Apache-2.0
package io.guestwire.benchmarks;

import cuckoo.CuckooGuest;
import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestCall;
import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.Operation;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Whole calls: of the sample's Rust guest, and of a guest that does nothing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CallBenchmark {
    private static final Operation CHECK_WORD_EXISTS = Operation.of("check_word_exists");
    private static final byte[] NOTHING = {};

    /** Whether calls have the default deadline or none. */
    @Param({"30s", "none"})
    String deadline;

    private GuestModule cuckooModule;
    private GuestModule echoModule;
    private CuckooGuest cuckoo;
    private Guest plainCuckoo;
    private Guest echo;
    private byte[] request;
    private String word = "foo";

    /** Starts the guests. */
    @Setup(Level.Trial)
    public void start() throws IOException {
        GuestLimits limits = deadline.equals("none")
                ? GuestLimits.builder().withoutCallDeadline().build()
                : GuestLimits.defaults();
        GuestOptions options = GuestOptions.builder().limits(limits).build();
        try (InputStream wasm = CuckooGuest.class.getResourceAsStream("/cuckoo.wasm")) {
            cuckooModule = GuestModule.load(wasm.readAllBytes());
        }
        echoModule = GuestModule.load(EchoGuest.wasm());
        cuckoo = CuckooGuest.start(cuckooModule, options);
        plainCuckoo = cuckooModule.start(options);
        echo = echoModule.start(options);
        MessageWriter writer = new MessageWriter();
        writer.beginMap(1);
        writer.writeString("name");
        writer.writeString(word);
        request = writer.toByteArray();
        if (!checkWordExists().equals("true")) {
            throw new IllegalStateException("the guest does not know " + word);
        }
    }

    /** Stops the guests. */
    @TearDown
    public void stop() {
        cuckoo.close();
        plainCuckoo.close();
        echo.close();
        cuckooModule.close();
        echoModule.close();
    }

    /** The generated call: encode, run the guest, decode. */
    @Benchmark
    public String checkWordExists() {
        return cuckoo.checkWordExists(word);
    }

    /** The same with the request's bytes prepared and the response's left as they are: the protocol and the guest alone. */
    @Benchmark
    public byte[] checkWordExistsPrepared() {
        return plainCuckoo.call(CHECK_WORD_EXISTS, request);
    }

    /** A call without payload of a guest that does nothing: what a call costs the host, the codec left out. */
    @Benchmark
    public Object emptyOperation() {
        try (GuestCall call = echo.open(CHECK_WORD_EXISTS)) {
            return call.invoke();
        }
    }

    /** The request and a response of the same size through the guest that does nothing: our own part of a call. */
    @Benchmark
    public String echoArguments() {
        try (GuestCall call = echo.open(CHECK_WORD_EXISTS)) {
            call.request().writeString(word);
            return call.invoke().readString();
        }
    }

    /** A call by bytes of the guest that does nothing. */
    @Benchmark
    public byte[] emptyOperationByBytes() {
        return echo.call(CHECK_WORD_EXISTS, NOTHING);
    }
}
