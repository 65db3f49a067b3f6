// SPDX-License-Identifier: Apache-2.0
package io.guestwire.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.guestwire.runtime.msgpack.MessageKeys;
import io.guestwire.runtime.msgpack.MessageLimits;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageTolerance;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import orders.Order;
import orders.OrderCodec;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;
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

/**
 * The codec alone: small arguments, a short answer and a mid-size object, through generated code, msgpack-core and
 * jackson-dataformat-msgpack. msgpack-core is used as its documentation has it, with a packer or an unpacker for each message;
 * encoding ends with the bytes in an array.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CodecBenchmark {
    private static final MessageKeys ARGUMENTS = MessageKeys.of("name");

    record Arguments(String name) {}

    private final MessageWriter writer = new MessageWriter();
    private final MessageReader reader = new MessageReader(MessageLimits.defaults(), MessageTolerance.none());
    private final Order order = SampleOrder.create();
    private String word = "foo";
    private byte[] arguments;
    private byte[] answer;
    private byte[] orderBytes;
    private ObjectWriter jacksonWriter;
    private ObjectReader jacksonArguments;
    private ObjectReader jacksonOrder;
    private ObjectReader jacksonString;

    /** Encodes what is decoded, and checks that the libraries agree. */
    @Setup
    public void prepare() throws IOException {
        ObjectMapper jackson = new ObjectMapper(new MessagePackFactory());
        jacksonWriter = jackson.writer();
        jacksonArguments = jackson.readerFor(Arguments.class);
        jacksonOrder = jackson.readerFor(Order.class);
        jacksonString = jackson.readerFor(String.class);
        writer.reset();
        writer.writeString("true");
        answer = writer.toByteArray();
        guestwireEncodeArguments();
        arguments = writer.toByteArray();
        guestwireEncodeOrder();
        orderBytes = writer.toByteArray();
        if (orderBytes.length != msgpackCoreEncodeOrder().length) {
            throw new IllegalStateException("the codecs disagree");
        }
    }

    /** The request of {@code check_word_exists(name: "foo")}. */
    @Benchmark
    public int guestwireEncodeArguments() {
        writer.reset();
        writer.beginMap(1);
        writer.writeField(ARGUMENTS.encoded(0));
        writer.writeString(word);
        return writer.size();
    }

    /** The same. */
    @Benchmark
    public byte[] msgpackCoreEncodeArguments() throws IOException {
        try (MessageBufferPacker packer = MessagePack.newDefaultBufferPacker()) {
            packer.packMapHeader(1).packString("name").packString(word);
            return packer.toByteArray();
        }
    }

    /** The same. */
    @Benchmark
    public byte[] jacksonEncodeArguments() throws IOException {
        return jacksonWriter.writeValueAsBytes(new Arguments(word));
    }

    /** A string of four characters. */
    @Benchmark
    public String guestwireDecodeAnswer() {
        reader.reset(answer, 0, answer.length);
        String value = reader.readString();
        reader.expectEnd();
        return value;
    }

    /** The same. */
    @Benchmark
    public String msgpackCoreDecodeAnswer() throws IOException {
        try (MessageUnpacker unpacker = MessagePack.newDefaultUnpacker(answer)) {
            return unpacker.unpackString();
        }
    }

    /** The same. */
    @Benchmark
    public String jacksonDecodeAnswer() throws IOException {
        return jacksonString.readValue(answer);
    }

    /** An object with one string, as a dispatcher reads it. */
    @Benchmark
    public String guestwireDecodeArguments() {
        reader.reset(arguments, 0, arguments.length);
        String name = "";
        long seen = 0;
        int entries = reader.beginObject();
        for (int i = 0; i < entries; i++) {
            int key = reader.readField(ARGUMENTS);
            if (key >= 0) {
                seen = reader.markField(ARGUMENTS, seen, key);
                name = reader.readString();
            } else {
                reader.skip();
            }
        }
        if (seen != 1) {
            throw reader.missing(ARGUMENTS, seen, 1);
        }
        reader.endObject();
        reader.expectEnd();
        return name;
    }

    /** The same. */
    @Benchmark
    public String msgpackCoreDecodeArguments() throws IOException {
        try (MessageUnpacker unpacker = MessagePack.newDefaultUnpacker(arguments)) {
            String name = "";
            int entries = unpacker.unpackMapHeader();
            for (int i = 0; i < entries; i++) {
                if (unpacker.unpackString().equals("name")) {
                    name = unpacker.unpackString();
                } else {
                    unpacker.skipValue();
                }
            }
            return name;
        }
    }

    /** The same. */
    @Benchmark
    public String jacksonDecodeArguments() throws IOException {
        return jacksonArguments.<Arguments>readValue(arguments).name();
    }

    /** A mid-size object. */
    @Benchmark
    public int guestwireEncodeOrder() {
        writer.reset();
        OrderCodec.write(writer, order);
        return writer.size();
    }

    /** The same, into an array of its own: what msgpack-core and Jackson are asked for. */
    @Benchmark
    public byte[] guestwireEncodeOrderToArray() {
        writer.reset();
        OrderCodec.write(writer, order);
        return writer.toByteArray();
    }

    /** The same. */
    @Benchmark
    public byte[] msgpackCoreEncodeOrder() throws IOException {
        try (MessageBufferPacker packer = MessagePack.newDefaultBufferPacker()) {
            MsgpackCoreOrders.pack(packer, order);
            return packer.toByteArray();
        }
    }

    /** The same. */
    @Benchmark
    public byte[] jacksonEncodeOrder() throws IOException {
        return jacksonWriter.writeValueAsBytes(order);
    }

    /** What any decoder must do at least: the object's strings, lists and records made anew, without reading anything. */
    @Benchmark
    public Object floorOfDecodeOrder() {
        return SampleOrder.copyOf(order, orderBytes);
    }

    /** A mid-size object. */
    @Benchmark
    public Object guestwireDecodeOrder() {
        reader.reset(orderBytes, 0, orderBytes.length);
        Order value = OrderCodec.read(reader);
        reader.expectEnd();
        return value;
    }

    /** The same. */
    @Benchmark
    public Object msgpackCoreDecodeOrder() throws IOException {
        try (MessageUnpacker unpacker = MessagePack.newDefaultUnpacker(orderBytes)) {
            return MsgpackCoreOrders.unpack(unpacker);
        }
    }

    /** The same. */
    @Benchmark
    public Object jacksonDecodeOrder() throws IOException {
        return jacksonOrder.readValue(orderBytes);
    }
}
