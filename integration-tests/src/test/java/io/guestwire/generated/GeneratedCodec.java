// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** A generated codec, called by reflection because it did not exist when this test was compiled. */
record GeneratedCodec(Method write, Method read) {
    static GeneratedCodec of(Class<?> record) throws ReflectiveOperationException {
        Class<?> codec = Class.forName(record.getName() + "Codec", true, record.getClassLoader());
        return new GeneratedCodec(
                codec.getMethod("write", MessageWriter.class, record), codec.getMethod("read", MessageReader.class));
    }

    byte[] encode(Object value) throws Exception {
        MessageWriter writer = new MessageWriter();
        write.invoke(null, writer, value);
        return writer.toByteArray();
    }

    Object decode(byte[] message) throws Exception {
        MessageReader reader = new MessageReader(message);
        try {
            Object value = read.invoke(null, reader);
            reader.expectEnd();
            return value;
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }
}
