// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.wapc;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.engine.GuestMemory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the host that one guest calls, known again by the bytes of their names: a name that was seen costs
 * neither a string nor a look-up. Names that share a place push each other out, so that a guest that makes up names gains
 * nothing and holds no more than a few.
 */
final class CalledNames {
    private static final List<String> PARTS = List.of("the binding", "the namespace", "the operation");
    private static final Optional<String> DIRECTION = Optional.of(CallOrigin.GUEST_TO_HOST);

    /** A power of two. */
    private static final int PLACES = 64;

    /** Of all three names together; longer ones are not kept. */
    private static final int MOST_BYTES = 256;

    private final HostRegistry registry;
    private final GuestMemory memory;
    private final GuestRanges ranges;
    private final byte[] scratch = new byte[MOST_BYTES];
    private final @Nullable Kept[] kept = new Kept[PLACES];

    CalledNames(HostRegistry registry, GuestMemory memory, GuestRanges ranges) {
        this.registry = registry;
        this.memory = memory;
        this.ranges = ranges;
    }

    private record Kept(int bindingSize, int namespaceSize, byte[] names, CalledOperation operation) {
        boolean is(int binding, int namespace, byte[] bytes, int size) {
            return binding == bindingSize
                    && namespace == namespaceSize
                    && Arrays.equals(names, 0, names.length, bytes, 0, size);
        }
    }

    /**
     * The operation whose names are these ranges of the memory: a pointer and a size each for binding, namespace and name,
     * all checked.
     */
    CalledOperation find(long[] arguments) {
        int binding = (int) arguments[1];
        int namespace = (int) arguments[3];
        int name = (int) arguments[5];
        if ((long) binding + namespace + name > MOST_BYTES) {
            return operation(longName(arguments, 0), longName(arguments, 1), longName(arguments, 2));
        }
        int size = binding + namespace + name;
        memory.read((int) arguments[0], scratch, 0, binding);
        memory.read((int) arguments[2], scratch, binding, namespace);
        memory.read((int) arguments[4], scratch, binding + namespace, name);
        int place = hash(scratch, size) & (PLACES - 1);
        Kept found = kept[place];
        if (found != null && found.is(binding, namespace, scratch, size)) {
            return found.operation();
        }
        CalledOperation operation = operation(
                name(0, scratch, 0, binding),
                name(1, scratch, binding, namespace),
                name(2, scratch, binding + namespace, name));
        kept[place] = new Kept(binding, namespace, Arrays.copyOf(scratch, size), operation);
        return operation;
    }

    private String longName(long[] arguments, int part) {
        int size = (int) arguments[2 * part + 1];
        return name(part, ranges.bytes((int) arguments[2 * part], size), 0, size);
    }

    private String name(int part, byte[] utf8, int from, int size) {
        return ranges.name("__host_call", PARTS.get(part), utf8, from, size);
    }

    private CalledOperation operation(String binding, String namespace, String name) {
        return new CalledOperation(
                binding,
                namespace,
                name,
                registry.find(binding, namespace, name),
                new CallOrigin(Optional.empty(), Optional.of(name), DIRECTION));
    }

    private static int hash(byte[] bytes, int size) {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ hash >>> 6 ^ hash >>> 16;
    }
}
