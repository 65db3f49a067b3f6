// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.GuestLimitException;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsArray;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsTypedArray;
import io.guestwire.runtime.js.JsValue;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a guest can ask of the library that would run without the guest for longer than anybody waits. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LibraryBoundsTest {
    private final LibraryBench js = new LibraryBench();

    private JsFunction method(JsValue of, String name) {
        return js.realm.get(of, name).asFunction();
    }

    private JsFunction bound(JsFunction function, JsValue... selfAndArguments) {
        JsValue[] all = new JsValue[selfAndArguments.length + 1];
        all[0] = function;
        System.arraycopy(selfAndArguments, 0, all, 1, selfAndArguments.length);
        return js.call("Function.prototype.bind", all).asFunction();
    }

    @Test
    void endsTasksThatMakeTasksWithoutTheGuest() {
        js.checks = 1_000;
        JsArray again = JsArray.create();
        JsObject thenable = JsObject.create().set("then", bound(method(again, "forEach"), again));
        again.push(thenable);
        js.call("Promise.resolve", thenable);
        assertThatThrownBy(js.realm::runTasks).isInstanceOf(GuestLimitException.class);
    }

    @Test
    void endsLoopsOfTheLibraryInLoopsOfTheLibrary() {
        js.checks = 1_000;
        JsArray array = JsArray.create();
        array.setLength(JsArray.MAX_LENGTH);
        JsFunction inner = bound(method(array, "forEach"), array, bound(method(array, "at"), array));
        assertThatThrownBy(() -> js.call("Array.prototype.forEach", array, inner))
                .isInstanceOf(GuestLimitException.class);
    }

    @Test
    void endsTheFlatteningOfArraysThatShareArrays() {
        js.checks = 1_000;
        JsArray array = JsArray.create();
        for (int i = 0; i < 60; i++) {
            array = JsArray.of(List.of(array, array));
        }
        JsArray all = array;
        assertThatThrownBy(() -> js.call("Array.prototype.flat", all, JsValue.of(1e9)))
                .isInstanceOf(GuestLimitException.class);
    }

    @Test
    void decodesManySeparateEscapesInLinearTime() {
        JsValue text = JsValue.of("%41a".repeat(1 << 20));
        assertThat(js.call("decodeURIComponent", text).asString()).hasSize(1 << 21);
    }

    @Test
    void searchesLongTextsInLinearTime() {
        JsValue text = JsValue.of("a".repeat(1 << 22));
        JsValue part = JsValue.of("a".repeat(1 << 21) + "b");
        assertThat(js.call("String.prototype.includes", text, part).asBoolean()).isFalse();
    }

    @Test
    void searchesBackwardsInLinearTime() {
        JsValue text = JsValue.of("a".repeat(1 << 22));
        JsValue part = JsValue.of("b" + "a".repeat(1 << 21));
        assertThat(js.call("String.prototype.lastIndexOf", text, part).asInt()).isEqualTo(-1);
    }

    @Test
    void findsWhatTheJdkFinds() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text = twoLetters(random, 40 + random.nextInt(200));
            int start = random.nextInt(text.length() - 35);
            String part = random.nextBoolean() ? twoLetters(random, 33) : text.substring(start, start + 33);
            int from = random.nextInt(text.length() + 1);
            assertThat(TextSearch.first(text, part, from)).isEqualTo(text.indexOf(part, from));
            assertThat(TextSearch.last(text, part, from)).isEqualTo(text.lastIndexOf(part, from));
        }
    }

    private static String twoLetters(Random random, int length) {
        String unit = random.nextBoolean() ? "ab" : "aab";
        StringBuilder text = new StringBuilder(unit.repeat(length)).delete(length, unit.length() * length);
        if (random.nextBoolean()) {
            text.setCharAt(random.nextInt(length), 'b');
        }
        return text.toString();
    }

    @Test
    void refusesToJoinArraysBeyondTheLongest() {
        JsArray one = JsArray.create();
        one.setLength(1 << 23);
        JsArray many = JsArray.of(Collections.nCopies(100_000, one));
        assertThatThrownBy(() -> js.call("Array.prototype.concat_many", JsArray.create(), many))
                .isInstanceOf(JsException.class)
                .hasMessageContaining("at most");
    }

    @Test
    void refusesToMakeAListOfAHugeTypedArray() {
        JsTypedArray huge = JsTypedArray.ofLength(JsTypedArray.Kind.UINT8, JsArray.MAX_LENGTH + 1);
        assertThatThrownBy(() -> js.call("Array.from", huge))
                .isInstanceOf(JsException.class)
                .hasMessageContaining("at most");
    }

    @Test
    void logsTheBeginningOfAHugeTypedArray() {
        JsTypedArray huge = JsTypedArray.ofLength(JsTypedArray.Kind.UINT8, JsArray.MAX_LENGTH + 1);
        assertThat(huge.toString()).startsWith("Uint8Array[0, 0").hasSizeLessThan(10_000);
    }

    @Test
    void forgetsStoppedTimersAtOnce() throws InterruptedException {
        WeakReference<Timers> timers = stopped();
        for (int i = 0; i < 100 && timers.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(timers.get()).isNull();
    }

    private static WeakReference<Timers> stopped() {
        Timers timers = new Timers(new TaskQueue(() -> {}));
        timers.stop(timers.start(() -> {}, Integer.MAX_VALUE, false));
        timers.start(() -> {}, Integer.MAX_VALUE, true);
        timers.close();
        return new WeakReference<>(timers);
    }

    @Test
    void endsComparisonsOfLongTexts() {
        js.checks = 1_000;
        JsValue first = JsValue.of("a".repeat(1 << 22) + "b");
        JsArray array = JsArray.of(Collections.nCopies(1 << 20, first));
        JsValue other = JsValue.of("a".repeat(1 << 22) + "c");
        assertThatThrownBy(() -> js.call("Array.prototype.indexOf", array, other))
                .isInstanceOf(GuestLimitException.class);
    }

    @Test
    void endsASortOfLongTexts() {
        js.checks = 1_000;
        JsArray texts = JsArray.of(Collections.nCopies(1 << 20, JsArray.of(JsValue.of("a".repeat(1 << 16)))));
        assertThatThrownBy(() -> js.call("Array.prototype.sort", texts)).isInstanceOf(GuestLimitException.class);
    }

    @Test
    void logsNoMoreOfManyTextsThanATextMayBe() {
        JsArray texts = JsArray.of(Collections.nCopies(1 << 20, JsValue.of("a".repeat(1 << 16))));
        js.call("console.log", texts);
        assertThat(js.log.get(0)).hasSizeLessThan(TextLibrary.MAX_LENGTH + (1 << 18));
    }

    @Test
    void substitutesManyValuesInLinearTime() {
        JsValue[] values = new JsValue[1 << 20];
        Arrays.fill(values, JsValue.of(1));
        values[0] = JsValue.of("%c".repeat(1 << 20));
        js.call("console.log", values);
        assertThat(js.log).hasSize(1);
    }

    @Test
    void endsTheMakingOfCollections() {
        js.checks = 100;
        JsArray pair = JsArray.of(JsValue.of(1), JsValue.of(2));
        JsArray pairs = JsArray.of(Collections.nCopies(1_000, pair));
        assertThatThrownBy(() -> js.call("new Map", pairs)).isInstanceOf(GuestLimitException.class);
        assertThatThrownBy(() -> js.call("new Set", pairs)).isInstanceOf(GuestLimitException.class);
    }
}
