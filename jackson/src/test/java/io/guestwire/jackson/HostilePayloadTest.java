// SPDX-License-Identifier: Apache-2.0
package io.guestwire.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import com.sun.management.ThreadMXBean;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.msgpack.MessageLimits;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads made to exhaust memory, stack or time. */
class HostilePayloadTest {
    private static final JsonPayloads PAYLOADS = JsonPayloads.defaults();
    private static final int SMALL = 64 * 1024;

    record Chain(Optional<Chain> next) {}

    record Rows(List<Rows> rows) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd01000000",
                "ddffffffff",
                "dcffff",
                "df40000000",
                "dfffffffff",
                "8f",
                "db40000000",
                "dbffffffff",
                "c640000000",
                "c6ffffffff",
                "c97fffffff05",
                "c9ffffffff05",
                "81a178dd7fffffff",
                "81dbffffffff",
                "91df40000000"
            })
    void aClaimWithoutBytesAllocatesLittle(String hex) {
        byte[] payload = HexFormat.of().parseHex(hex);
        refusal(payload, JsonNode.class);

        long before = allocated();
        GuestDecodeException thrown = refusal(payload, JsonNode.class);
        long bytes = allocated() - before;

        assertThat(thrown.kind()).isEqualTo(Kind.TRUNCATED);
        assertThat(bytes).isLessThan(SMALL);
    }

    @ParameterizedTest
    @CsvSource({"91, 100000", "91, 1000000", "81a178, 100000", "dc0001, 600"})
    void nestingBeyondTheLimitIsRefused(String level, int levels) {
        byte[] payload = HexFormat.of().parseHex(level.repeat(levels) + "c0");

        assertThat(refusal(payload, JsonNode.class).kind()).isEqualTo(Kind.DEPTH);
        assertThat(refusal(payload, Chain.class).kind()).isEqualTo(Kind.DEPTH);
    }

    @Test
    void nestingWithinTheLimitIsBound() {
        byte[] chain = HexFormat.of().parseHex("81a46e657874".repeat(511) + "80");
        byte[] rows = HexFormat.of().parseHex("81a4726f777391".repeat(255) + "80");

        assertThat(PAYLOADS.decode(chain, Chain.class).next()).isPresent();
        assertThat(PAYLOADS.decode(rows, Rows.class).rows()).hasSize(1);
    }

    @Test
    void aStackThatEndsWhileBindingIsATypedRefusal() throws InterruptedException {
        byte[] chain = HexFormat.of().parseHex("81a46e657874".repeat(511) + "80");

        Throwable thrown = onASmallStack(() -> PAYLOADS.decode(chain, Chain.class));

        assertThat(thrown)
                .isInstanceOfSatisfying(
                        GuestDecodeException.class, e -> assertThat(e.kind()).isEqualTo(Kind.DEPTH));
    }

    @Test
    void aStackThatEndsWhileWritingIsATypedRefusal() throws InterruptedException {
        Chain chain = new Chain(Optional.empty());
        for (int i = 0; i < 500; i++) {
            chain = new Chain(Optional.of(chain));
        }
        Chain deep = chain;

        assertThat(onASmallStack(() -> PAYLOADS.encode(deep))).isInstanceOf(GuestEncodeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', TRUNCATED",
        "81, TRUNCATED",
        "81a16b, TRUNCATED",
        "a3c328a1, ENCODING",
        "81a1ff01, ENCODING",
        "c1, INVALID",
        "92c1c0, INVALID",
        "c0c0, TRAILING",
        "82a16b01a16b02, DUPLICATE"
    })
    void whatIsNoMessageIsRefused(String hex, Kind kind) {
        assertThat(refusal(HexFormat.of().parseHex(hex), JsonNode.class).kind()).isEqualTo(kind);
    }

    @Test
    void theLimitsHold() {
        JsonPayloads strict = JsonPayloads.builder()
                .limits(new MessageLimits(4, 10, 8, 8, 64))
                .build();

        assertThat(catchThrowableOfType(GuestDecodeException.class, () -> strict.toJson(PAYLOADS.encode("123456789")))
                        .kind())
                .isEqualTo(Kind.LIMIT);
        assertThat(catchThrowableOfType(
                                GuestDecodeException.class,
                                () -> strict.toJson(PAYLOADS.encode(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))))
                        .kind())
                .isEqualTo(Kind.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(classes = {BigInteger.class, BigDecimal.class})
    void aNumberOfAMillionDigitsIsNotParsed(Class<?> type) {
        byte[] digits = new byte[1_000_000];
        Arrays.fill(digits, (byte) '9');
        byte[] payload = PAYLOADS.encode(new String(digits, StandardCharsets.US_ASCII));

        assertThat(refusal(payload, type).kind()).isEqualTo(Kind.INVALID);
    }

    @Test
    void anIntegerWithAHugeExponentIsNotParsed() {
        assertThat(refusal(PAYLOADS.encode("1E1000000000"), BigInteger.class).kind())
                .isEqualTo(Kind.INVALID);
    }

    @Test
    void manyKeysOfOneHashTakeLittleTime() {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < 0x4000; i++) {
            StringBuilder key = new StringBuilder();
            for (int bit = 0; bit < 14; bit++) {
                key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            map.put(key.toString(), i);
        }
        byte[] payload = PAYLOADS.encode(map);

        JsonNode tree = assertTimeout(Duration.ofSeconds(2), () -> PAYLOADS.toJson(payload));

        assertThat(tree).hasSize(0x4000);
    }

    @Test
    void aMapperThatLetsGuestsChooseClassesIsRefused() {
        ObjectMapper mapper = JsonPayloads.mapperBuilder()
                .activateDefaultTyping(LaissezFaireSubTypeValidator.instance)
                .build();

        assertThatThrownBy(() -> JsonPayloads.builder().mapper(mapper))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("default typing");
    }

    @Test
    void aGuestsTextIsNotInTheMessage() {
        GuestDecodeException thrown = refusal(PAYLOADS.encode(Map.of("next", "secret\nERROR forged")), Chain.class);

        assertThat(thrown.getMessage()).doesNotContain("secret").doesNotContain("\n");
    }

    @Test
    void aGuestsKeyIsEscapedInThePath() {
        byte[] payload = PAYLOADS.encode(Map.of("a\n`b", "text"));

        GuestDecodeException thrown = catchThrowableOfType(
                GuestDecodeException.class,
                () -> PAYLOADS.decode(payload, new TypeReference<Map<String, Integer>>() {}));

        assertThat(thrown.path()).isEqualTo("$[\"a\\u000a`b\"]");
    }

    private static GuestDecodeException refusal(byte[] payload, Class<?> type) {
        return catchThrowableOfType(GuestDecodeException.class, () -> PAYLOADS.decode(payload, type));
    }

    private static Throwable onASmallStack(Runnable task) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, task, "small stack", 150 * 1024);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
        thread.start();
        thread.join();
        return thrown.get();
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
