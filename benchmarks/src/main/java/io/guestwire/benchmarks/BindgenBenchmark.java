// SPDX-License-Identifier: Apache-2.0
package io.guestwire.benchmarks;

import figures.Counter;
import figures.Figures;
import io.guestwire.runtime.GuestModule;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Calls of a wasm-bindgen module through generated code, with default limits. {@code node/figures.cjs} measures the same
 * operations with wasm-bindgen's own JavaScript.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BindgenBenchmark {
    private final double[] numbers = new double[10_000];

    private GuestModule module;
    private Figures figures;
    private Counter counter;
    private String shortText = "Guestwire,Java25";
    private String longText = "x".repeat(1024);
    private double sum;

    /** Starts the guest, and checks what it does. */
    @Setup(Level.Trial)
    public void start() {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        module = Figures.load();
        figures = Figures.start(module, (function, value) -> function.call(value));
        counter = figures.newCounter();
        if (!greet16().equals("Hello, " + shortText + "!") || callback() != 42) {
            throw new IllegalStateException("the module does not do what is measured");
        }
    }

    /** Stops the guest. */
    @TearDown
    public void stop() {
        counter.close();
        figures.close();
        module.close();
    }

    /** 16 bytes of text there, 24 back. */
    @Benchmark
    public String greet16() {
        return figures.greet(shortText);
    }

    /** 1,024 bytes of text there, 1,032 back. */
    @Benchmark
    public String greet1024() {
        return figures.greet(longText);
    }

    /** Two numbers there, one back. */
    @Benchmark
    public double add() {
        sum = figures.add(sum, 1.5);
        return sum;
    }

    /** Pure computation: some 22,000 calls inside the guest. */
    @Benchmark
    public long fibonacci() {
        return figures.fibonacci(20);
    }

    /** 10,000 numbers there, as many back. */
    @Benchmark
    public double[] doubled() {
        return figures.doubled(numbers);
    }

    /** A method of a struct. */
    @Benchmark
    public long method() {
        return counter.add(3);
    }

    /** The guest calls the host, which calls a closure of the guest. */
    @Benchmark
    public long callback() {
        return figures.callBack(41);
    }
}
