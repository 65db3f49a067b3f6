// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import io.guestwire.runtime.path.PathText;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** Compares what the guests of one module may call with what is served when they are started. */
final class ExpectedOperations {
    private static final System.Logger LOGGER = System.getLogger("io.guestwire.runtime");
    private static final int MOST_NAMED = 50;

    private final String module;
    private final boolean callsHost;
    private final AtomicBoolean warned = new AtomicBoolean();

    ExpectedOperations(String module, boolean callsHost) {
        this.module = module;
        this.callsHost = callsHost;
    }

    /** Does what the options say about operations that nobody serves. A handler of all calls may serve every one. */
    void check(GuestOptions options, List<HostOperation> expected) {
        UnservedOperations choice = options.unservedOperations();
        if (!callsHost
                || choice == UnservedOperations.IGNORE
                || options.hostCalls().isPresent()) {
            return;
        }
        List<HostOperation> unserved = expected.stream()
                .filter(operation -> !options.registry().serves(operation))
                .toList();
        if (unserved.isEmpty()) {
            return;
        }
        if (choice == UnservedOperations.REFUSE) {
            throw new IllegalArgumentException(
                    text(unserved) + "; GuestOptions.Builder.export adds a dispatcher that serves them");
        }
        if (warned.compareAndSet(false, true)) {
            LOGGER.log(
                    System.Logger.Level.WARNING,
                    text(unserved) + "; GuestOptions.Builder.export adds a dispatcher that serves them,"
                            + " GuestOptions.Builder.unservedOperations silences this");
        }
    }

    private String text(List<HostOperation> unserved) {
        String names = unserved.stream()
                .limit(MOST_NAMED)
                .map(operation -> PathText.quoted(operation.namespace()) + " " + PathText.quoted(operation.name()))
                .collect(Collectors.joining(", "));
        int more = unserved.size() - MOST_NAMED;
        return "the schema of guest " + GuestLog.escape(module) + " has operations of the host that nobody serves: "
                + names + (more > 0 ? " and " + more + " more" : "");
    }
}
