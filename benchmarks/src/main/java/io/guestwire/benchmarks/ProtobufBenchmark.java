// SPDX-License-Identifier: Apache-2.0
package io.guestwire.benchmarks;

import com.google.protobuf.InvalidProtocolBufferException;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * What {@link RecordBenchmark} measures, with protobuf-java and its generated classes: the same data, but field numbers
 * instead of names. Compiled where the profile {@code protobuf} is on.
 *
 * <p>A message remembers its size once it was written. {@code encode} writes messages that
 * remember, {@code buildAndEncode} makes them from the records first, as a program that holds records has to.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProtobufBenchmark {
    private final readings.Reading record = SampleReadings.reading(1);
    private final readings.Batch list = SampleReadings.batch(RecordBenchmark.LIST_SIZE);
    private readings.proto.Reading message;
    private readings.proto.Batch messages;
    private byte[] recordBytes;
    private byte[] listBytes;

    /** Encodes what is decoded, and checks that it comes back. */
    @Setup(Level.Trial)
    public void prepare() throws InvalidProtocolBufferException {
        message = ProtobufReadings.message(record);
        messages = ProtobufReadings.messages(list);
        recordBytes = message.toByteArray();
        listBytes = messages.toByteArray();
        RecordBenchmark.check(decodeRecord(), message);
        RecordBenchmark.check(decodeList(), messages);
        RecordBenchmark.check(decodeToRecord(), record);
        RecordBenchmark.check(decodeToList(), list);
    }

    /** One message. */
    @Benchmark
    public byte[] encodeRecord() {
        return message.toByteArray();
    }

    /** The same, made from a record first. */
    @Benchmark
    public byte[] buildAndEncodeRecord() {
        return ProtobufReadings.message(record).toByteArray();
    }

    /** One message. */
    @Benchmark
    public Object decodeRecord() throws InvalidProtocolBufferException {
        return readings.proto.Reading.parseFrom(recordBytes);
    }

    /** The same, and a record made of it. */
    @Benchmark
    public Object decodeToRecord() throws InvalidProtocolBufferException {
        return ProtobufReadings.reading(readings.proto.Reading.parseFrom(recordBytes));
    }

    /** 1,000 messages in one. */
    @Benchmark
    public byte[] encodeList() {
        return messages.toByteArray();
    }

    /** The same, made from records first. */
    @Benchmark
    public byte[] buildAndEncodeList() {
        return ProtobufReadings.messages(list).toByteArray();
    }

    /** 1,000 messages in one. */
    @Benchmark
    public Object decodeList() throws InvalidProtocolBufferException {
        return readings.proto.Batch.parseFrom(listBytes);
    }

    /** The same, and records made of them. */
    @Benchmark
    public Object decodeToList() throws InvalidProtocolBufferException {
        return ProtobufReadings.batch(readings.proto.Batch.parseFrom(listBytes));
    }
}
