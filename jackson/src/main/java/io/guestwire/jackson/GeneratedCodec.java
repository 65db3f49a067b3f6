// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The codec that a generator wrote beside a type: a public class {@code OrderCodec} with {@code public static void
 * write(MessageWriter, Order)} and {@code public static Order read(MessageReader)}. Thread-safe.
 */
final class GeneratedCodec {
    private static final MethodType WRITE = MethodType.methodType(void.class, MessageWriter.class, Object.class);
    private static final MethodType READ = MethodType.methodType(Object.class, MessageReader.class);

    private final Class<?> codec;
    /** Null, as {@code read} is, if the program's module keeps the codec to itself. */
    private final @Nullable MethodHandle write;

    private final @Nullable MethodHandle read;

    private GeneratedCodec(Class<?> codec, @Nullable MethodHandle write, @Nullable MethodHandle read) {
        this.codec = codec;
        this.write = write;
        this.read = read;
    }

    /** The codec of a type, or of the union that it is a member of; runs nothing of the program's. */
    static Optional<GeneratedCodec> of(Class<?> type) {
        Class<?> written = written(type);
        if (written == null || written.getClassLoader() == null) {
            return Optional.empty();
        }
        try {
            Class<?> codec = Class.forName(written.getName() + "Codec", false, written.getClassLoader());
            Method write = codec.getMethod("write", MessageWriter.class, written);
            Method read = codec.getMethod("read", MessageReader.class);
            boolean matches = Modifier.isPublic(codec.getModifiers())
                    && isStatic(write, void.class)
                    && isStatic(read, written)
                    && codec.getModule() == written.getModule();
            return matches ? Optional.of(bound(codec, write, read)) : Optional.empty();
        } catch (ReflectiveOperationException | LinkageError none) {
            return Optional.empty(); // whatever has that name is no codec
        }
    }

    private static @Nullable Class<?> written(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        if (outer == null) {
            return type;
        }
        boolean isMember = outer.isSealed() && outer.isInterface() && outer.isAssignableFrom(type);
        return isMember && outer.getEnclosingClass() == null ? outer : null;
    }

    private static boolean isStatic(Method method, Class<?> result) {
        return Modifier.isStatic(method.getModifiers()) && method.getReturnType() == result;
    }

    private static GeneratedCodec bound(Class<?> codec, Method write, Method read) {
        GeneratedCodec.class.getModule().addReads(codec.getModule());
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            return new GeneratedCodec(
                    codec,
                    lookup.unreflect(write).asType(WRITE),
                    lookup.unreflect(read).asType(READ));
        } catch (IllegalAccessException notExported) {
            return new GeneratedCodec(codec, null, null);
        }
    }

    /** Whether the program lets us at it. */
    boolean isAccessible() {
        return write != null;
    }

    /** What is wrong if it does not, and the ways out. */
    String outOfReach() {
        String name = codec.getSimpleName();
        return "a generated type is encoded by its codec, and " + codec.getName()
                + " is not exported to this module; export "
                + codec.getPackageName() + ", or call the codec yourself: RawMessage.of(" + name
                + "::write, value) to encode, decode(RawMessage.class).decode(" + name + "::read) to decode";
    }

    /** The codec's name, for messages to the program. */
    String name() {
        return codec.getSimpleName();
    }

    void write(MessageWriter writer, Object value) {
        try {
            write.invokeExact(writer, value);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    Object read(MessageReader reader) {
        try {
            return read.invokeExact(reader);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    /** Codecs declare no exceptions. */
    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException failure ? failure : new IllegalStateException(thrown);
    }
}
