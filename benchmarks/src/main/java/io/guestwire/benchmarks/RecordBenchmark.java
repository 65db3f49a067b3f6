// SPDX-License-Identifier: Apache-2.0
package io.guestwire.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.guestwire.jackson.JsonPayloads;
import io.guestwire.runtime.msgpack.MessageLimits;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageTolerance;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;
import org.msgpack.core.buffer.ArrayBufferInput;
import org.msgpack.jackson.dataformat.MessagePackFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import readings.Batch;
import readings.BatchCodec;
import readings.Reading;
import readings.ReadingCodec;

/**
 * A record of twenty fields, and a list of 1,000 such records, through generated code, msgpack-core written by hand and
 * jackson-dataformat-msgpack: the same bytes, from and to the same generated records. Each library reuses what it can
 * reuse; encoding ends with the bytes in an array of their own. {@code ProtobufBenchmark} does the same with protobuf-java.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecordBenchmark {
    static final int LIST_SIZE = 1_000;

    private final MessageWriter writer = new MessageWriter();
    private final MessageReader reader = new MessageReader(MessageLimits.defaults(), MessageTolerance.none());
    private final MessageBufferPacker packer = MessagePack.newDefaultBufferPacker();
    private final ArrayBufferInput input = new ArrayBufferInput(new byte[0]);
    private final MessageUnpacker unpacker = MessagePack.newDefaultUnpacker(input);
    private final Reading record = SampleReadings.reading(1);
    private final Batch list = SampleReadings.batch(LIST_SIZE);
    private byte[] recordBytes;
    private byte[] listBytes;
    private ObjectWriter jacksonWriter;
    private ObjectReader jacksonRecord;
    private ObjectReader jacksonList;
    private final JsonPayloads payloads = JsonPayloads.defaults();

    /** Encodes what is decoded, and checks that the libraries understand each other. */
    @Setup
    public void prepare() throws IOException {
        ObjectMapper jackson = new ObjectMapper(new MessagePackFactory()).registerModule(new Jdk8Module());
        jacksonWriter = jackson.writer();
        jacksonRecord = jackson.readerFor(Reading.class);
        jacksonList = jackson.readerFor(Batch.class);
        recordBytes = guestwireEncodeRecord();
        listBytes = guestwireEncodeList();
        check(guestwireDecodeRecord(), record);
        check(msgpackCoreDecodeRecord(), record);
        check(jacksonDecodeRecord(), record);
        check(payloadsDecodeRecord(), record);
        check(guestwireDecodeList(), list);
        check(msgpackCoreDecodeList(), list);
        check(jacksonDecodeList(), list);
        check(payloadsDecodeList(), list);
    }

    static void check(Object decoded, Object value) {
        if (!decoded.equals(value)) {
            throw new IllegalStateException("the codecs disagree");
        }
    }

    /** One record. */
    @Benchmark
    public byte[] guestwireEncodeRecord() {
        writer.reset();
        ReadingCodec.write(writer, record);
        return writer.toByteArray();
    }

    /** The same. */
    @Benchmark
    public byte[] msgpackCoreEncodeRecord() throws IOException {
        packer.clear();
        MsgpackCoreReadings.pack(packer, record);
        return packer.toByteArray();
    }

    /** The same. */
    @Benchmark
    public byte[] jacksonEncodeRecord() throws IOException {
        return jacksonWriter.writeValueAsBytes(record);
    }

    /** One record. */
    @Benchmark
    public Object guestwireDecodeRecord() {
        reader.reset(recordBytes, 0, recordBytes.length);
        Reading value = ReadingCodec.read(reader);
        reader.expectEnd();
        return value;
    }

    /** The same. */
    @Benchmark
    public Object msgpackCoreDecodeRecord() throws IOException {
        input.reset(recordBytes);
        unpacker.reset(input);
        return MsgpackCoreReadings.unpackReading(unpacker);
    }

    /** The same. */
    @Benchmark
    public Object jacksonDecodeRecord() throws IOException {
        return jacksonRecord.readValue(recordBytes);
    }

    /** The same, through the module {@code jackson}. */
    @Benchmark
    public byte[] payloadsEncodeRecord() {
        return payloads.encode(record);
    }

    /** The same, through the module {@code jackson}. */
    @Benchmark
    public Object payloadsDecodeRecord() {
        return payloads.decode(recordBytes, Reading.class);
    }

    /** 1,000 records. */
    @Benchmark
    public byte[] guestwireEncodeList() {
        writer.reset();
        BatchCodec.write(writer, list);
        return writer.toByteArray();
    }

    /** The same. */
    @Benchmark
    public byte[] msgpackCoreEncodeList() throws IOException {
        packer.clear();
        MsgpackCoreReadings.pack(packer, list);
        return packer.toByteArray();
    }

    /** The same. */
    @Benchmark
    public byte[] jacksonEncodeList() throws IOException {
        return jacksonWriter.writeValueAsBytes(list);
    }

    /** 1,000 records. */
    @Benchmark
    public Object guestwireDecodeList() {
        reader.reset(listBytes, 0, listBytes.length);
        Batch value = BatchCodec.read(reader);
        reader.expectEnd();
        return value;
    }

    /** The same. */
    @Benchmark
    public Object msgpackCoreDecodeList() throws IOException {
        input.reset(listBytes);
        unpacker.reset(input);
        return MsgpackCoreReadings.unpackBatch(unpacker);
    }

    /** The same. */
    @Benchmark
    public Object jacksonDecodeList() throws IOException {
        return jacksonList.readValue(listBytes);
    }

    /** The same, through the module {@code jackson}. */
    @Benchmark
    public byte[] payloadsEncodeList() {
        return payloads.encode(list);
    }

    /** The same, through the module {@code jackson}. */
    @Benchmark
    public Object payloadsDecodeList() {
        return payloads.decode(listBytes, Batch.class);
    }
}
