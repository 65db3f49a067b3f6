// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.HandlerErrorException;

/** Lines that a guest logs through the library: within the call's limit, a constant charged for each. */
final class GuestLines {
    private static final int LINE_CHARGE = 16;

    private final GuestLog log;
    private final String module;
    private final int limit;
    private long charged;
    private boolean dropping;

    GuestLines(GuestLog log, String module, int limit) {
        this.log = log;
        this.module = module;
        this.limit = limit;
    }

    void log(String line, GuestSpace space) {
        long left = limit - charged - LINE_CHARGE;
        int granted = (int) Math.max(0, Math.min(line.length(), left));
        charged = Math.min(limit, charged + granted + LINE_CHARGE);
        if (left >= 0) {
            send(line.substring(0, granted), space);
        }
        if (granted < line.length() && !dropping) {
            dropping = true;
            send("[guest output above " + limit + " characters a call is dropped]", space);
        }
    }

    private void send(String text, GuestSpace space) {
        try {
            log.write(GuestLog.Source.CONSOLE, module, text);
        } catch (StackOverflowError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw new HandlerErrorException("the guest's log", e, space.origin());
        }
    }

    /** A call has ended: the next may log again. */
    void forget() {
        charged = 0;
        dropping = false;
    }
}
