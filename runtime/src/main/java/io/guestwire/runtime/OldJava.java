// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Java 17's C2 compiler can miscompile unsigned comparisons in large methods (JDK-8376400), without a sign. The engine works
 * round a part of it.
 */
final class OldJava {
    private static final int FIRST_SOUND_VERSION = 21;
    private static final AtomicBoolean WARNED = new AtomicBoolean();

    private OldJava() {}

    /** Says so in the log when the first module is compiled on such a version. */
    static void warnOnce() {
        int version = Runtime.version().feature();
        if (version < FIRST_SOUND_VERSION && WARNED.compareAndSet(false, true)) {
            System.getLogger("io.guestwire.runtime")
                    .log(
                            System.Logger.Level.WARNING,
                            "Java " + version + " can miscompile unsigned comparisons of large compiled guests"
                                    + " (JDK-8376400); Java 21 or newer is recommended, or EngineMode.INTERPRETER");
        }
    }
}
