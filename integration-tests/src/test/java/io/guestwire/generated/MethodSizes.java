// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How many bytecodes the methods of a class file have (JVMS chapter 4). */
final class MethodSizes {
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<String, Integer> sizes = new TreeMap<>();

    private MethodSizes() {}

    /** Name and descriptor of each method to the length of its code. */
    static Map<String, Integer> of(Path classFile) {
        MethodSizes sizes = new MethodSizes();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(classFile))) {
            sizes.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + classFile, e);
        }
        return sizes.sizes;
    }

    private void read(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        readConstants(in);
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
            in.skipNBytes(6);
            readAttributes(in, "");
        }
        for (int methods = in.readUnsignedShort(); methods > 0; methods--) {
            in.skipNBytes(2);
            String name = texts.get(in.readUnsignedShort());
            readAttributes(in, name + texts.get(in.readUnsignedShort()));
        }
    }

    private void readAttributes(DataInputStream in, String owner) throws IOException {
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
            String name = texts.get(in.readUnsignedShort());
            long length = Integer.toUnsignedLong(in.readInt());
            if ("Code".equals(name)) {
                in.skipNBytes(4);
                sizes.put(owner, in.readInt());
                in.skipNBytes(length - 8);
            } else {
                in.skipNBytes(length);
            }
        }
    }

    private void readConstants(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
    }
}
