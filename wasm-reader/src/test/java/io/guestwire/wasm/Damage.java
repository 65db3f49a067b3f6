// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import java.util.Random;

/** Ways to break a module. */
final class Damage {

    private static final byte[] LARGEST = Bytes.of(0xff, 0xff, 0xff, 0xff, 0x0f).toArray();

    private Damage() {}

    /** Returns a copy of {@code module} with one to four changes. */
    static byte[] to(byte[] module, Random random) {
        byte[] damaged = module.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(damaged.length - LARGEST.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> damaged[at] = (byte) random.nextInt();
                case 2 -> System.arraycopy(LARGEST, 0, damaged, at, LARGEST.length);
                default ->
                    System.arraycopy(
                            module, random.nextInt(module.length - LARGEST.length), damaged, at, LARGEST.length);
            }
        }
        return damaged;
    }
}
