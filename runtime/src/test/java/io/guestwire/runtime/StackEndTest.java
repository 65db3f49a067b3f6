// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that the end of the Java stack cuts short. */
@Timeout(60)
class StackEndTest {
    private static final byte[] ASK =
            new Script().hostCallOfData(0, 0, 0, 0).respond(0, 0).returns(1);

    @Test
    void survivesCallsAtTheEndOfTheStack() throws Exception {
        List<String> wrong = new CopyOnWriteArrayList<>();
        try (GuestModule module = TestGuests.load("echo", EngineMode.COMPILED)) {
            Thread deep = new Thread(null, () -> callAtTheEndOfTheStack(module, wrong), "deep", 512 << 10);
            deep.start();
            deep.join();
        }
        assertThat(wrong).isEmpty();
    }

    private static void callAtTheEndOfTheStack(GuestModule module, List<String> wrong) {
        for (int round = 0; round < 200; round++) {
            try (Guest guest = module.start()) {
                guest.call("warm", ASK);
                dive(guest, new int[] {40});
                try {
                    guest.call("echo", ASK);
                } catch (InstanceUnusableException e) {
                    assertThat(guest.isUsable()).isFalse();
                }
            } catch (GuestException e) {
                wrong.add(round + " " + e);
            }
        }
    }

    /** Calls the guest as deep as it gets, and again in each of the frames above. */
    private static void dive(Guest guest, int[] attempts) {
        try {
            dive(guest, attempts);
        } catch (StackOverflowError e) {
            // expected
        }
        if (attempts[0]-- > 0) {
            try {
                guest.call("echo", ASK);
            } catch (GuestException | StackOverflowError e) {
                // either; what counts is what the guest does afterwards
            }
        }
    }
}
