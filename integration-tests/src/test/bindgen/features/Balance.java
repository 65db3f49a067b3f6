// SPDX-License-Identifier: Apache-2.0
package suite.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.GuestLimits;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsHostObject;
import io.guestwire.runtime.js.JsObject;
import io.guestwire.runtime.js.JsSymbol;
import io.guestwire.runtime.js.JsValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Calls of every kind, for a guest with room for a few objects of the host and a little memory: what leaks either is refused
 * long before the last of many calls.
 */
final class Balance implements Supplier<Map<String, Consumer<Integer>>> {
    private static final int OBJECTS = 16;
    private static final int SPARE_PAGES = 3;

    private final FeatureHost host = new FeatureHost();
    private final Features guest;

    Balance(GuestModule module, int pages) {
        GuestLimits limits = GuestLimits.builder()
                .hostObjects(OBJECTS)
                .memoryPages(pages + SPARE_PAGES)
                .build();
        guest = Features.start(
                module, host, GuestOptions.builder().log(GuestLog.discarding()).limits(limits).build());
    }

    @Override
    public Map<String, Consumer<Integer>> get() {
        Map<String, Runnable> kinds = new LinkedHashMap<>();
        addValues(kinds);
        addObjects(kinds);
        addCalls(kinds);
        Map<String, Consumer<Integer>> repeated = new LinkedHashMap<>();
        kinds.forEach((name, call) -> repeated.put(name, times -> {
            for (int i = 0; i < times; i++) {
                call.run();
                host.log.clear();
                host.archived.clear();
            }
            assertThat(guest.livePoints()).isZero();
        }));
        return repeated;
    }

    private void addValues(Map<String, Runnable> kinds) {
        byte[] bytes = new byte[100];
        double[] doubles = new double[20];
        kinds.put("number", () -> guest.relayI32(1));
        kinds.put("text", () -> guest.relayText("text ß"));
        kinds.put("owned text", () -> guest.relayOwnedText("text ß"));
        kinds.put("optional text", () -> guest.relayMaybeText(Optional.of("text")));
        kinds.put("optional number", () -> guest.relayMaybeU64(Optional.of(1L)));
        kinds.put("vector", () -> guest.echoU8s(bytes));
        kinds.put("boxed slice", () -> guest.echoBoxedF64s(doubles));
        kinds.put("slice", () -> guest.relayF64s(doubles));
        kinds.put("changed slice", () -> guest.doubleF64s(doubles));
        kinds.put("slice changed by the host", guest::changedU16s);
        kinds.put("optional vector", () -> guest.relayMaybeBytes(Optional.of(bytes)));
        kinds.put("enum", () -> guest.relayColour(Colour.BLUE));
        // since 0.2.88
        List<String> texts = List.of("a", "ß", "");
        kinds.put("texts", () -> guest.relayTexts(texts));
        kinds.put("structs", () -> guest.relayPoints(guest.diagonal(3)).forEach(Point::close));
        kinds.put("moved structs", () -> guest.centre(guest.diagonal(2)).ifPresent(Point::close));
        // end
        // since 0.2.93
        kinds.put("enum of texts", () -> guest.relayMaybeDirection(Optional.of(Direction.SOUTH)));
        // end
    }

    private void addObjects(Map<String, Runnable> kinds) {
        JsValue object = JsObject.create();
        JsValue book = JsHostObject.of(new FeatureHost.Book("Ada"));
        List<JsValue> values = List.of(object, JsValue.of("x"), JsValue.of(1), JsSymbol.create("s"));
        JsValue person = JsValue.fromJson("{\"name\":\"Ada\",\"age\":36,\"scores\":[[1.5]],\"tags\":{}}");
        kinds.put("value", () -> guest.relayValue(object));
        kinds.put("borrowed value", () -> guest.relayBorrowedValue(object));
        kinds.put("forgotten value", () -> guest.forgetValue(object));
        kinds.put("values", () -> guest.relayValues(values));
        kinds.put("made value", () -> guest.makeValue("text"));
        kinds.put("made error", () -> guest.makeValue("error"));
        kinds.put("data", () -> guest.birthday(person));
        kinds.put("operators", () -> guest.calculate("+", values.get(1), values.get(2)));
        kinds.put("debug text", () -> guest.debug(object));
        kinds.put("struct", () -> guest.newPoint(1, 2).close());
        kinds.put("struct passed on", () -> guest.relayPoint(guest.newPoint(1, 2)).close());
        kinds.put("struct taken", () -> guest.newAccount(5).close_());
        kinds.put("struct as a value", () -> guest.pointAsValue(1, 2).asHost(Point.class).close());
        kinds.put("object of the host", () -> guest.keepBooks("Ada"));
        kinds.put("object lent", () -> guest.lookedAt(book));
        kinds.put("object copied", () -> guest.archiveCopy(book));
        kinds.put("object found", () -> guest.findBalance(book, "Ada"));
        kinds.put("statics", () -> {
            guest.motto();
            guest.configured();
        });
    }

    private void addCalls(Map<String, Runnable> kinds) {
        kinds.put("failing result", () -> fails(() -> guest.checkedDivide(1, 0)));
        kinds.put("failing result with an error", () -> fails(() -> guest.parseNumber("x")));
        kinds.put("caught failure", () -> guest.stockReport("unknown"));
        kinds.put("failure passed on", () -> fails(() -> guest.passFailureOn(true)));
        kinds.put("optional result", () -> guest.exchange("k", "v"));
        kinds.put("variadic", () -> guest.totalOf(1, new int[] {2, 3}));
        kinds.put("variadic values", guest::joined);
        kinds.put("call within a call", () -> guest.descend(1));
        kinds.put("lent closure", () -> guest.applyPrefix("a", "b"));
        kinds.put("lent closure that changes", () -> guest.sumOfCalls(3));
        kinds.put("nested closures", () -> guest.nestedClosures(1));
        kinds.put("kept closure", () -> {
            guest.keepCounter(1);
            guest.fireWithin(2);
            guest.dropCounter();
        });
        kinds.put("closure that is called once", () -> {
            try (Witness witness = guest.callMeOnce("x")) {
                host.once.orElseThrow().call(JsValue.of(1));
                assertThat(witness.holders()).isEqualTo(1);
            }
            host.once = Optional.empty();
        });
    }

    private static void fails(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(JsException.class);
    }
}
