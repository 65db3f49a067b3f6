// SPDX-License-Identifier: Apache-2.0
package io.guestwire.kitchen;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the runtime logs while this is open, kept from the console. */
final class HostLog extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("io.guestwire.runtime");
    private final List<LogRecord> records = new ArrayList<>();

    HostLog() {
        logger.addHandler(this);
        logger.setUseParentHandlers(false);
    }

    List<LogRecord> records() {
        return records;
    }

    @Override
    public void publish(LogRecord record) {
        records.add(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
