// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.given.Color;
import golden.given.Given;
import golden.given.GivenCodec;
import golden.given.InputCodec;
import golden.given.OneOf;
import golden.given.OneOfCodec;
import golden.given.Operations;
import golden.given.Store;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.HexFormat;
import java.util.function.Consumer;

public final class JavaNamesGivenUser {
    private JavaNamesGivenUser() {}

    public static void theWireKeepsTheNamesOfTheSchema() {
        assertThat(new String(
                        encoded(writer -> GivenCodec.write(writer, new Given("a", "b"))),
                        java.nio.charset.StandardCharsets.US_ASCII))
                .contains("foo_bar", "class");
    }

    public static void unionsKeepTheKeysOfTheSchema() {
        assertThat(new String(
                        encoded(writer -> OneOfCodec.write(writer, new OneOf.OfInput(new Given("a", "b")))),
                        java.nio.charset.StandardCharsets.US_ASCII))
                .contains("Input");
    }

    public static void valuesKeepTheirNames() {
        assertThat(Color.NAVY.wireName()).isEqualTo("darkBlue");
    }

    public static void interfacesAndMethodsAreCalledSo() throws NoSuchMethodException {
        assertThat(Operations.class.getMethod("getAll", String.class, String.class)).isNotNull();
        assertThat(Store.class.getMethods()).hasSize(1);
        assertThat(new InputCodec(1).bits()).isEqualTo(1);
        assertThatThrownBy(() -> new Given(null, "")).hasMessage("fooBar");
    }

    private static byte[] encoded(Consumer<MessageWriter> write) {
        MessageWriter writer = new MessageWriter();
        write.accept(writer);
        return writer.toByteArray();
    }
}
