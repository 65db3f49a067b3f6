// SPDX-License-Identifier: Apache-2.0
package suite.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsError;
import io.guestwire.runtime.js.JsPromise;
import io.guestwire.runtime.js.JsValue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Promises, both ways. */
class FutureFacts extends LibrarySuite {
    FutureFacts(GuestModule module) {
        super(module);
    }

    private static <T> T now(CompletableFuture<T> future) throws Exception {
        return future.get(10, TimeUnit.SECONDS);
    }

    @Test
    void resultsOfEveryKindComeLater() throws Exception {
        assertThat(now(guest.addLater(40, 2))).isEqualTo(42);
        assertThat(now(guest.textLater("ß"))).isEqualTo("ß");
        assertThat(now(guest.nothingLater())).isNull();
        assertThat(now(guest.maybeLater(true))).contains(5L);
        assertThat(now(guest.maybeLater(false))).isEmpty();
    }

    @Test
    void structComesLater() throws Exception {
        try (Ticket ticket = now(guest.ticketLater(7))) {
            assertThat(ticket.number()).isEqualTo(7);
        }
    }

    @Test
    void failureComesLater() throws Exception {
        assertThat(now(guest.divideLater(7, 2))).isEqualTo(3);
        assertThatThrownBy(() -> now(guest.divideLater(1, 0)))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(JsException.class, thrown -> assertThat(thrown.value().asString())
                        .isEqualTo("division by zero"));
        assertThatThrownBy(() -> now(guest.failLater("ß"))).hasRootCauseInstanceOf(JsException.class);
    }

    @Test
    void guestWaitsForTheHost() throws Exception {
        CompletableFuture<String> fetched = guest.fetched("k");
        assertThat(fetched).isNotDone();
        host.resolve("k", JsValue.of("v"));
        assertThat(now(fetched)).isEqualTo("k=v");
    }

    @Test
    void guestWaitsTwice() throws Exception {
        CompletableFuture<Double> sum = guest.fetchedSum("a", "b");
        host.resolve("a", JsValue.of(1));
        assertThat(sum).isNotDone();
        host.resolve("b", JsValue.of(2));
        assertThat(now(sum)).isEqualTo(3);
    }

    @Test
    void rejectionIsCaught() {
        CompletableFuture<Double> sum = guest.fetchedSum("a", "b");
        host.promises.get("a").completeExceptionally(new JsException(JsError.of("gone")));
        assertThatThrownBy(() -> now(sum)).hasRootCauseInstanceOf(JsException.class);
    }

    @Test
    void anotherThreadMayResolve() throws Exception {
        CompletableFuture<String> fetched = guest.fetched("k");
        Thread thread = new Thread(() -> host.resolve("k", JsValue.of("v")));
        thread.start();
        assertThat(now(fetched)).isEqualTo("k=v");
        thread.join();
    }

    @Test
    void guestWaitsForAPromise() throws Exception {
        assertThat(now(guest.waitFor(JsPromise.resolved(JsValue.of("v")))).asString()).isEqualTo("v");
    }

    @Test
    void guestWaitsForAll() throws Exception {
        JsPromise open = JsPromise.create();
        CompletableFuture<JsValue> all = guest.waitForAll(JsArray.of(JsPromise.resolved(JsValue.of(1)), open));
        assertThat(all).isNotDone();
        open.resolve(JsValue.of(2));
        assertThat(now(all).toJson()).isEqualTo("[1,2]");
    }

    @Test
    void spawnedTaskRunsWhenTheCallEnds() {
        guest.spawn("ran");
        assertThat(host.log).containsExactly("ran");
    }

    @Test
    void promisesAreValues() throws Exception {
        assertThat(now(guest.resolved(JsValue.of(3)).asPromise().toCompletableFuture()).asInt()).isEqualTo(3);
        assertThat(now(guest.promised(2.5, false).asPromise().toCompletableFuture()).asDouble()).isEqualTo(2.5);
        assertThatThrownBy(() -> now(guest.promised(2.5, true).asPromise().toCompletableFuture())).hasRootCauseInstanceOf(JsException.class);
    }

    // since 0.2.93
    @Test
    void textsComeLater() throws Exception {
        assertThat(now(guest.textsLater(3)).toJson()).isEqualTo("[\"0\",\"1\",\"2\"]");
    }
    // end
}
