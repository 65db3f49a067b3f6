// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.mapped.Key;
import golden.mapped.User;
import golden.mapped.UserCodec;
import golden.mapped.support.Point;
import golden.mapped.support.Words;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.GuestDecodeException.Kind;
import io.guestwire.runtime.GuestEncodeException;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

public final class AliasesMappedUser {
    private AliasesMappedUser() {}

    private static final UUID ID = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");

    public static void everyTypeComesBackEqual() {
        assertThat(UserCodec.read(new MessageReader(message()))).isEqualTo(user(Duration.ofMinutes(1)));
    }

    public static void theWireHoldsWhatTheSchemaSays() {
        assertThat(new String(message(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains(ID.toString(), "1.50", "2024-02-29");
    }

    public static void defaultsAreConverted() {
        User user = builder().build();
        assertThat(user.timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(user.home()).isEqualTo(URI.create("https://example.org/"));
        assertThat(user.prices()).containsExactly(Map.entry("coffee", new BigDecimal("2.50")));
    }

    public static void keysOfMapsAreConverted() {
        assertThat(UserCodec.read(new MessageReader(message())).others()).containsOnlyKeys(ID);
    }

    public static void membersOfUnionsAreConverted() {
        assertThat(new Key.OfUserId(ID).value()).isEqualTo(ID);
        assertThat(new Key.OfSeconds(Duration.ZERO).value()).isZero();
    }

    public static void whatCannotBeDecodedIsRefusedAtItsPlace() {
        byte[] broken = message();
        int at = new String(broken, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(ID.toString());
        broken[at] = 'x';
        assertThatThrownBy(() -> UserCodec.read(new MessageReader(broken)))
                .isInstanceOfSatisfying(GuestDecodeException.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(Kind.INVALID);
                    assertThat(failure.path()).endsWith(".id");
                });
    }

    public static void whatCannotBeEncodedIsRefused() {
        User user = user(Duration.ofMinutes(1));
        User negative = new User(
                user.id(), user.others(), user.balance(), user.count(), user.home(), user.born(), user.seen(),
                user.local(), user.timeout(), -1, user.words(), user.other(), user.position(), user.prices());
        assertThatThrownBy(() -> encoded(writer -> UserCodec.write(writer, negative)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("u8");
    }

    private static User user(Duration timeout) {
        return builder()
                .home(URI.create("https://example.org/x"))
                .timeout(timeout)
                .build();
    }

    private static User.Builder builder() {
        return User.builder()
                .id(ID)
                .others(Map.of(ID, List.of(ID)))
                .balance(new BigDecimal("1.50"))
                .born(Instant.ofEpochSecond(1))
                .local(LocalDate.of(2024, 2, 29))
                .small(255)
                .words(new Words(List.of("a", "b")))
                .other(ID)
                .position(new Point(1, -1));
    }

    private static byte[] message() {
        return encoded(writer -> UserCodec.write(writer, user(Duration.ofMinutes(1))));
    }

    private static byte[] encoded(Consumer<MessageWriter> write) {
        MessageWriter writer = new MessageWriter();
        write.accept(writer);
        return writer.toByteArray();
    }
}
