// SPDX-License-Identifier: Apache-2.0
package io.guestwire.benchmarks;

import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.Operation;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import stock.Stock;
import stock.StockExports;

/** What a call of the host costs a guest: one of the hundred that a call of {@link CallerGuest} makes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(CallerGuest.HOST_CALLS)
public class HostCallBenchmark {
    private static final Operation ANY = Operation.of("any");
    private static final int COUNT = 70_000;

    private GuestModule module;
    private Guest dispatched;
    private Guest byBytes;
    private byte[] request;

    /** Starts the guests. */
    @Setup(Level.Trial)
    public void start() {
        MessageWriter writer = new MessageWriter();
        writer.beginMap(2);
        writer.writeString("article");
        writer.writeString("TH-220");
        writer.writeString("store");
        writer.writeUnsigned(4_711);
        request = writer.toByteArray();
        writer.reset();
        writer.writeUnsigned(COUNT);
        byte[] prepared = writer.toByteArray();

        Stock stock = (article, store) -> COUNT + article.length() + store - 6 - 4_711;
        module = GuestModule.load(CallerGuest.wasm());
        dispatched = module.start(
                GuestOptions.builder().export(new StockExports(stock)).build());
        byBytes = module.start(GuestOptions.builder()
                .hostCalls((binding, namespace, operation, payload) -> prepared)
                .build());
        if (new MessageReader(generatedDispatcher()).readU32() != COUNT
                || new MessageReader(handlerOfBytes()).readU32() != COUNT) {
            throw new IllegalStateException("the host counts differently");
        }
    }

    /** Stops the guests. */
    @TearDown
    public void stop() {
        dispatched.close();
        byBytes.close();
        module.close();
    }

    /** {@code count(article: string, store: u16): u32} through its generated dispatcher. */
    @Benchmark
    public byte[] generatedDispatcher() {
        return dispatched.call(ANY, request);
    }

    /** The same bytes to a handler that looks at none of them and answers prepared ones: the protocol alone. */
    @Benchmark
    public byte[] handlerOfBytes() {
        return byBytes.call(ANY, request);
    }
}
