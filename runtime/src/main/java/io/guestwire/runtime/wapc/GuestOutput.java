// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.wapc;

import io.guestwire.runtime.CallOrigin;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.HandlerErrorException;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * What a guest prints, on its way to the log: within the call's byte limit, standard streams cut into lines. Each message
 * is charged its bytes and a constant, so that empty ones are not free.
 */
final class GuestOutput {
    private static final int MESSAGE_CHARGE = 16;
    private static final int LONGEST_LINE = 8 * 1024;

    private final GuestLog log;
    private final String module;
    private final int limit;
    private final Runnable poll;
    private final Supplier<CallOrigin> origin;
    private final Lines stdout = new Lines(GuestLog.Source.STDOUT);
    private final Lines stderr = new Lines(GuestLog.Source.STDERR);
    private long charged;
    private boolean dropping;

    GuestOutput(GuestLog log, String module, int limit, Runnable poll, Supplier<CallOrigin> origin) {
        this.log = log;
        this.module = module;
        this.limit = limit;
        this.poll = poll;
        this.origin = origin;
    }

    /** How many of this many bytes the call may still log; says once in the log that the rest is dropped. */
    int grant(GuestLog.Source source, int length) {
        long left = limit - charged - MESSAGE_CHARGE;
        int granted = (int) Math.max(0, Math.min(Integer.toUnsignedLong(length), left));
        charged = Math.min(limit, charged + granted + MESSAGE_CHARGE);
        if (left < Integer.toUnsignedLong(length) && !dropping) {
            dropping = true;
            send(source, "[guest output above " + limit + " bytes a call is dropped]");
        }
        return left < 0 ? -1 : granted;
    }

    void write(GuestLog.Source source, byte[] text, int length) {
        send(source, new String(text, 0, length, StandardCharsets.UTF_8));
    }

    private void send(GuestLog.Source source, String text) {
        try {
            log.write(source, module, text);
        } catch (StackOverflowError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw new HandlerErrorException("the guest's log", e, origin.get());
        }
    }

    OutputStream stdout() {
        return stdout;
    }

    OutputStream stderr() {
        return stderr;
    }

    /** Writes lines that the guest has not finished. */
    void endLines() {
        stdout.endLine();
        stderr.endLine();
    }

    /** Ends the call: its limit starts anew. */
    void forget() {
        stdout.line.reset();
        stderr.line.reset();
        charged = 0;
        dropping = false;
    }

    /** One standard stream; a line longer than 8 KiB is cut. */
    private final class Lines extends OutputStream {
        private final GuestLog.Source source;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(GuestLog.Source source) {
            this.source = source;
        }

        @Override
        public void write(int value) {
            if (value == '\n') {
                finish();
            } else {
                line.write(value);
                if (line.size() >= LONGEST_LINE) {
                    finish();
                }
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            poll.run();
            for (int i = offset; i < offset + length && !dropping; i++) {
                write(bytes[i]);
            }
        }

        void endLine() {
            if (line.size() > 0) {
                finish();
            }
        }

        private void finish() {
            byte[] text = line.toByteArray();
            line.reset();
            int granted = grant(source, text.length);
            if (granted >= 0) {
                GuestOutput.this.write(source, text, granted);
            }
        }
    }
}
