// SPDX-License-Identifier: Apache-2.0
package suite.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsError;
import io.guestwire.runtime.js.JsHostObject;
import io.guestwire.runtime.js.JsValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Functions, statics and classes of the host's. */
class ImportFacts extends FeatureSuite {
    ImportFacts(GuestModule module) {
        super(module);
    }

    private static JsValue of(FeatureHost.Book book) {
        return JsHostObject.of(book);
    }

    @Test
    void hostIsTold() {
        guest.tellHost("ß");
        assertThat(host.log).containsExactly("ß");
    }

    @Test
    void importMayHaveAnotherName() {
        assertThat(guest.callRenamed(4)).isEqualTo(12);
    }

    @Test
    void caughtImportGivesItsResult() {
        assertThat(guest.stockReport("flour")).isEqualTo("5 of flour");
        assertThat(guest.nameReport(1)).isEqualTo("name");
    }

    @Test
    void guestCatchesAValue() {
        assertThat(guest.stockReport("unknown")).contains("no such item");
    }

    @Test
    void guestDoesNotSeeWhatTheHostsErrorSays() {
        assertThat(guest.stockReport("broken")).startsWith("no answer").doesNotContain("secret");
    }

    @Test
    void guestCatchesAnError() {
        host.names = () -> {
            throw new JsException(JsError.of("gone"));
        };
        assertThat(guest.nameReport(1)).startsWith("true").contains("gone");
    }

    @Test
    void caughtErrorComesBack() {
        guest.passFailureOn(false);
        assertThatThrownBy(() -> guest.passFailureOn(true))
                .isInstanceOfSatisfying(JsException.class, thrown -> assertThat(thrown.value().asError().message())
                        .isEqualTo("failed as asked"));
    }

    @Test
    void uncaughtValuePassesThroughTheGuest() {
        assertThat(guest.withoutCatch("four")).isEqualTo(5);
        assertThatThrownBy(() -> guest.withoutCatch("js")).isInstanceOf(JsException.class);
        assertThat(guest.withoutCatch("four")).isEqualTo(5);
    }

    @Test
    void uncaughtExceptionPassesThroughTheGuest() {
        assertThatThrownBy(() -> guest.withoutCatch("java")).hasStackTraceContaining("IllegalStateException");
    }

    @Test
    void variadicImportGetsAllNumbers() {
        assertThat(guest.totalOf(1, new int[] {2, 3, 4})).isEqualTo(10);
        assertThat(guest.totalOf(1, new int[0])).isEqualTo(1);
    }

    @Test
    void variadicImportGetsAllValues() {
        assertThat(guest.joined()).isEqualTo("\"a\"-1.5-true");
    }

    @Test
    void namespacesAreAskedFor() {
        assertThat(guest.valueOfStock("flour")).isEqualTo(7.5);
    }

    @Test
    void modulesAreAskedFor() {
        assertThat(guest.exchange("k", "v")).isEmpty();
        assertThat(guest.exchange("k", "w")).contains("v");
        assertThat(guest.hostRevision()).isEqualTo(4_000_000_000L);
    }

    @Test
    void staticsAreRead() {
        assertThat(guest.motto()).isEqualTo("be brief");
        assertThat(guest.configured().get("depth").asInt()).isEqualTo(3);
    }

    @Test
    void hostMayCallTheGuestAgain() {
        host.callBack = depth -> (int) guest.descend(depth);
        assertThat(guest.descend(7)).isEqualTo(7);
    }

    @Test
    void guestUsesAnObjectOfTheHost() {
        assertThat(guest.keepBooks("Ada")).isEqualTo("Ada has 7 (7)");
        assertThat(guest.openedLedgers()).isEqualTo(1);
    }

    @Test
    void objectComesBackItself() {
        FeatureHost.Book book = new FeatureHost.Book("Ada");
        assertThat(guest.echoLedger(of(book)).asHost(FeatureHost.Book.class)).isSameAs(book);
        assertThat(guest.relayMaybeLedger(Optional.of(of(book)))).contains(of(book));
        assertThat(guest.relayMaybeLedger(Optional.empty())).isEmpty();
    }

    @Test
    void guestMakesAnObjectOfTheHost() {
        assertThat(guest.openLedger("Ada").asHost(FeatureHost.Book.class).owner()).isEqualTo("Ada");
    }

    @Test
    void propertiesAreReadAndWritten() {
        FeatureHost.Book book = new FeatureHost.Book("Ada");
        assertThat(guest.renameOwner(of(book), "Eve")).isEqualTo("Eve");
        assertThat(book.owner()).isEqualTo("Eve");
    }

    @Test
    void failingMethodIsCaught() {
        FeatureHost.Book book = new FeatureHost.Book("Ada");
        book.enter(5);
        assertThat(guest.overdraw(of(book), 2)).isEqualTo("3 left");
        assertThat(guest.overdraw(of(book), 9)).isEqualTo("refused: only 3");
    }

    @Test
    void staticFunctionsOfAClassAreCalled() {
        host.shared.enter(11);
        assertThat(guest.sharedBalance()).isEqualTo(11);
    }

    @Test
    void variadicMethodGetsAllNumbers() {
        assertThat(guest.enterMany(of(new FeatureHost.Book("Ada")), new int[] {1, 2, 3})).isEqualTo(6);
    }

    @Test
    void methodsTakeAndGiveObjects() {
        FeatureHost.Book left = new FeatureHost.Book("Ada");
        FeatureHost.Book right = new FeatureHost.Book("Eve");
        left.enter(1);
        right.enter(2);
        assertThat(guest.mergedBalance(of(left), of(right))).isEqualTo(3);
        assertThat(guest.findBalance(of(left), "Ada")).contains(1);
        assertThat(guest.findBalance(of(left), "Eve")).isEmpty();
    }

    @Test
    void functionsTakeObjectsOwnedAndBorrowed() {
        FeatureHost.Book book = new FeatureHost.Book("Ada");
        book.enter(4);
        guest.archiveCopy(of(book));
        assertThat(host.archived).containsExactly(book);
        assertThat(guest.lookedAt(of(book))).isEqualTo(4);
    }

    @Test
    void valuesOfEveryKindReachTheHost() {
        assertThat(guest.relayValue(JsValue.fromJson("{\"a\":[1,null]}")).toJson()).isEqualTo("{\"a\":[1,null]}");
        assertThat(guest.relayBorrowedValue(JsValue.of("ß"))).isEqualTo(JsValue.of("ß"));
    }
}
