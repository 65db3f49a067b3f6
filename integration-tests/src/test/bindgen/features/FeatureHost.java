// SPDX-License-Identifier: Apache-2.0
package suite.features;

import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsError;
import io.guestwire.runtime.js.JsFunction;
import io.guestwire.runtime.js.JsHostObject;
import io.guestwire.runtime.js.JsValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/** What the feature guest imports: functions that give back what they get, and note it. */
class FeatureHost implements FeaturesImports {
    final List<String> log = new ArrayList<>();
    final Map<String, String> store = new HashMap<>();
    final List<Book> archived = new ArrayList<>();
    IntUnaryOperator callBack = depth -> 0;
    Callable<String> names = () -> "name";
    Optional<FnIntToInt> leaked = Optional.empty();
    Optional<JsFunction> counter = Optional.empty();
    Optional<JsFunction> suffix = Optional.empty();
    Optional<JsFunction> once = Optional.empty();
    Book shared = new Book("all");
    int opened;


    @Override
    public byte passI8(byte value) {
        return value;
    }

    @Override
    public int passU8(int value) {
        return value;
    }

    @Override
    public short passI16(short value) {
        return value;
    }

    @Override
    public int passU16(int value) {
        return value;
    }

    @Override
    public int passI32(int value) {
        return value;
    }

    @Override
    public long passU32(long value) {
        return value;
    }

    @Override
    public long passI64(long value) {
        return value;
    }

    @Override
    public long passU64(long value) {
        return value;
    }

    @Override
    public int passIsize(int value) {
        return value;
    }

    @Override
    public long passUsize(long value) {
        return value;
    }

    @Override
    public float passF32(float value) {
        return value;
    }

    @Override
    public double passF64(double value) {
        return value;
    }

    @Override
    public boolean passBool(boolean value) {
        return value;
    }

    @Override
    public int passChar(int value) {
        return value;
    }

    @Override
    public String passText(String value) {
        return value;
    }

    @Override
    public String passOwnedText(String value) {
        return value;
    }

    @Override
    public Optional<Byte> passMaybeI8(Optional<Byte> value) {
        return value;
    }

    @Override
    public Optional<Integer> passMaybeU8(Optional<Integer> value) {
        return value;
    }

    @Override
    public Optional<Short> passMaybeI16(Optional<Short> value) {
        return value;
    }

    @Override
    public Optional<Integer> passMaybeU16(Optional<Integer> value) {
        return value;
    }

    @Override
    public Optional<Integer> passMaybeI32(Optional<Integer> value) {
        return value;
    }

    @Override
    public Optional<Long> passMaybeU32(Optional<Long> value) {
        return value;
    }

    @Override
    public Optional<Long> passMaybeI64(Optional<Long> value) {
        return value;
    }

    @Override
    public Optional<Long> passMaybeU64(Optional<Long> value) {
        return value;
    }

    @Override
    public Optional<Integer> passMaybeIsize(Optional<Integer> value) {
        return value;
    }

    @Override
    public Optional<Long> passMaybeUsize(Optional<Long> value) {
        return value;
    }

    @Override
    public Optional<Float> passMaybeF32(Optional<Float> value) {
        return value;
    }

    @Override
    public Optional<Double> passMaybeF64(Optional<Double> value) {
        return value;
    }

    @Override
    public Optional<Boolean> passMaybeBool(Optional<Boolean> value) {
        return value;
    }

    @Override
    public Optional<Integer> passMaybeChar(Optional<Integer> value) {
        return value;
    }

    @Override
    public Optional<String> passMaybeText(Optional<String> value) {
        return value;
    }

    @Override
    public Optional<byte[]> passMaybeBytes(Optional<byte[]> value) {
        return value;
    }

    @Override
    public Optional<double[]> passMaybeDoubles(Optional<double[]> value) {
        return value;
    }

    @Override
    public Optional<Colour> passMaybeColour(Optional<Colour> value) {
        return value;
    }

    @Override
    public Optional<Temperature> passMaybeTemperature(Optional<Temperature> value) {
        return value;
    }

    @Override
    public Optional<Point> passMaybePoint(Optional<Point> value) {
        return value;
    }

    @Override
    public Optional<String> passMaybeBorrowedText(Optional<String> value) {
        return value;
    }

    @Override
    public Optional<byte[]> passMaybeBorrowedBytes(Optional<byte[]> value) {
        return value;
    }

    @Override
    public byte[] passI8s(byte[] values) {
        return values;
    }

    @Override
    public byte[] passU8s(byte[] values) {
        return values;
    }

    @Override
    public short[] passI16s(short[] values) {
        return values;
    }

    @Override
    public short[] passU16s(short[] values) {
        return values;
    }

    @Override
    public int[] passI32s(int[] values) {
        return values;
    }

    @Override
    public int[] passU32s(int[] values) {
        return values;
    }

    @Override
    public long[] passI64s(long[] values) {
        return values;
    }

    @Override
    public long[] passU64s(long[] values) {
        return values;
    }

    @Override
    public int[] passUsizes(int[] values) {
        return values;
    }

    @Override
    public float[] passF32s(float[] values) {
        return values;
    }

    @Override
    public double[] passF64s(double[] values) {
        return values;
    }

    @Override
    public void fillI8s(byte[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] += (byte) i;
        }
    }

    @Override
    public void fillU8s(byte[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] += (byte) i;
        }
    }

    @Override
    public void fillI16s(short[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] += (short) i;
        }
    }

    @Override
    public void fillU16s(short[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] += (short) i;
        }
    }

    @Override
    public void fillI32s(int[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] += (int) i;
        }
    }

    @Override
    public void fillU32s(int[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] += (int) i;
        }
    }

    @Override
    public void fillI64s(long[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] += (long) i;
        }
    }

    @Override
    public void fillU64s(long[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] += (long) i;
        }
    }

    @Override
    public void fillUsizes(int[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] += (int) i;
        }
    }

    @Override
    public void fillF32s(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] += (float) i;
        }
    }

    @Override
    public void fillF64s(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] += (double) i;
        }
    }

    @Override
    public long passClamped(byte[] values) {
        return values.length;
    }

    @Override
    public Colour passColour(Colour value) {
        return value;
    }

    @Override
    public Temperature passTemperature(Temperature value) {
        return value;
    }

    @Override
    public Point passPoint(Point value) {
        return value;
    }

    @Override
    public JsValue passValue(JsValue value) {
        return value;
    }

    @Override
    public JsValue passBorrowedValue(JsValue value) {
        return value;
    }

    @Override
    public List<JsValue> passValues(List<JsValue> values) {
        return values;
    }

    // since 0.2.88

    @Override
    public List<String> passTexts(List<String> texts) {
        return texts;
    }

    @Override
    public List<Point> passPoints(List<Point> points) {
        return points;
    }
    // end

    // since 0.2.93

    @Override
    public Direction passDirection(Direction value) {
        return value;
    }

    @Override
    public Optional<Direction> passMaybeDirection(Optional<Direction> value) {
        return value;
    }
    // end

    // since 0.2.96

    @Override
    public BigInteger passI128(BigInteger value) {
        return value;
    }

    @Override
    public BigInteger passU128(BigInteger value) {
        return value;
    }

    @Override
    public Optional<BigInteger> passMaybeI128(Optional<BigInteger> value) {
        return value;
    }

    @Override
    public Optional<BigInteger> passMaybeU128(Optional<BigInteger> value) {
        return value;
    }
    // end

    // since 0.2.105

    @Override
    public Optional<JsValue> passMaybeValue(Optional<JsValue> value) {
        return value;
    }
    // end

    @Override
    public void audit(long balance) {
        log.add("balance " + balance);
        callBack.applyAsInt((int) balance);
    }

    @Override
    public void tell(String text) {
        log.add(text);
    }

    @Override
    public int renamedImport(int value) {
        return value * 3;
    }

    @Override
    public long fetchStock(String item) throws Exception {
        return switch (item) {
            case "unknown" -> throw new JsException(JsValue.of("no such item"));
            case "broken" -> throw new IllegalStateException("secret of the host");
            default -> item.length();
        };
    }

    @Override
    public String fetchName(long id) throws Exception {
        return names.call();
    }

    @Override
    public void doOrFail(boolean fails) {
        if (fails) {
            throw new JsException(JsError.of("failed as asked"));
        }
    }

    @Override
    public int mayThrow(String text) {
        return switch (text) {
            case "js" -> throw new JsException(JsValue.of(text));
            case "java" -> throw new IllegalStateException(text);
            default -> text.length();
        };
    }

    @Override
    public int total(int first, int... rest) {
        return first + Arrays.stream(rest).sum();
    }

    @Override
    public String joinValues(String separator, JsValue... values) {
        return Arrays.stream(values).map(JsValue::toJson).collect(Collectors.joining(separator));
    }

    @Override
    public long callBack(long depth) {
        return callBack.applyAsInt((int) depth);
    }

    // since 0.2.84
    @Override
    public Shop shop() {
        return new Shop() {
            @Override
            public double price(String item) {
                return 1.5;
            }

            @Override
            public Stock stock() {
                return String::length;
            }
        };
    }
    // end
    // until 0.2.84
    // that version knows no namespace of a whole block
    @Override
    public double price(String item) {
        return 1.5;
    }

    @Override
    public long count(String item) {
        return item.length();
    }
    // end

    @Override
    public HostKv hostKv() {
        return new HostKv() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(store.get(key));
            }

            @Override
            public void set(String key, String value) {
                store.put(key, value);
            }
        };
    }

    @Override
    public HostRaw hostRaw() {
        return () -> 4_000_000_000L;
    }

    @Override
    public LedgerFactory ledgerFactory() {
        return new LedgerFactory() {
            @Override
            public Ledger create(String owner) {
                opened++;
                return new Book(owner);
            }

            @Override
            public long opened() {
                return opened;
            }

            @Override
            public JsValue shared() {
                return JsHostObject.of(shared);
            }
        };
    }

    @Override
    public void archive(JsValue ledger) {
        archived.add(ledger.asHost(Book.class));
    }

    @Override
    public int lookAt(JsValue ledger) {
        return ledger.asHost(Book.class).balance();
    }

    @Override
    public Optional<JsValue> maybeLedger(Optional<JsValue> ledger) {
        return ledger;
    }

    @Override
    public int apply(FnIntToInt f, int value) {
        return f.call(value);
    }

    @Override
    public String applyText(FnStringToString f, String text) {
        return f.call(text);
    }

    @Override
    public void applyNothing(Fn f) {
        f.call();
        f.call();
    }

    @Override
    public double applyMany(FnIntDoubleBooleanToDouble f) {
        return f.call(200, 0.5, true);
    }

    @Override
    public JsValue applyValue(FnJsValueToJsValue f, JsValue value) {
        return f.call(value);
    }

    @Override
    public void each(FnLong f, long count) {
        for (long i = 1; i <= count; i++) {
            f.call(i);
        }
    }

    @Override
    public void eachBorrowed(FnJsValue f) {
        f.call(JsValue.of("a"));
        f.call(JsValue.of(1));
        f.call(JsValue.of("b"));
    }

    @Override
    public void leak(FnIntToInt f) {
        leaked = Optional.of(f);
    }

    @Override
    public void subscribe(JsValue f) {
        counter = Optional.of(f.asFunction());
    }

    @Override
    public void subscribeText(JsValue f) {
        suffix = Optional.of(f.asFunction());
    }

    @Override
    public void unsubscribe() {
        counter = Optional.empty();
    }

    @Override
    public void later(JsValue f) {
        once = Optional.of(f.asFunction());
    }

    @Override
    public int fire(int value) {
        return counter.orElseThrow().call(JsValue.of(value)).asInt();
    }

    // since 0.2.96
    @Override
    public String motto() {
        return "be brief";
    }
    // end
    // until 0.2.96
    @Override
    public JsValue motto() {
        return JsValue.of("be brief");
    }
    // end

    @Override
    public JsValue configuration() {
        return JsValue.fromJson("{\"depth\":3}");
    }

    /** A ledger of the host's. */
    static final class Book implements Ledger {
        final List<String> lines = new ArrayList<>();
        private String owner;
        private int balance;

        Book(String owner) {
            this.owner = owner;
        }

        @Override
        public int enter(int amount) {
            balance += amount;
            return balance;
        }

        @Override
        public int withdraw(int amount) {
            if (amount > balance) {
                throw new JsException(JsValue.of("only " + balance));
            }
            balance -= amount;
            return balance;
        }

        @Override
        public void writeLine(String text) {
            lines.add(text);
        }

        @Override
        public int enterAll(int... amounts) {
            balance += Arrays.stream(amounts).sum();
            return balance;
        }

        @Override
        public String owner() {
            return owner;
        }

        @Override
        public int balance() {
            return balance;
        }

        @Override
        public void setOwner(String name) {
            owner = name;
        }

        @Override
        public JsValue merge(JsValue other) {
            Book merged = new Book(owner);
            merged.balance = balance + other.asHost(Book.class).balance();
            return JsHostObject.of(merged);
        }

        @Override
        public Optional<JsValue> find(String text) {
            return text.equals(owner) ? Optional.of(JsHostObject.of(this)) : Optional.empty();
        }
    }
}
