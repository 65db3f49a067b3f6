// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import java.util.Arrays;
import java.util.Random;

/** Messages that are almost right. */
final class Mutations {
    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** A message with up to three changes: bits, bytes, what is missing at the end, what is too much. */
    byte[] of(byte[] message) {
        byte[] mutant = message;
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            mutant = changed(mutant);
        }
        return mutant;
    }

    private byte[] changed(byte[] message) {
        int at = message.length == 0 ? 0 : random.nextInt(message.length);
        if (at == message.length) {
            return new byte[] {(byte) random.nextInt()};
        }
        byte[] changed = message.clone();
        switch (random.nextInt(5)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> changed[at] = (byte) random.nextInt();
            case 2 -> changed[at] = (byte) (0xC0 + random.nextInt(0x20));
            case 3 -> changed = Arrays.copyOf(message, at);
            default -> {
                changed = new byte[message.length + 1];
                System.arraycopy(message, 0, changed, 0, at);
                changed[at] = (byte) random.nextInt();
                System.arraycopy(message, at, changed, at + 1, message.length - at);
            }
        }
        return changed;
    }
}
