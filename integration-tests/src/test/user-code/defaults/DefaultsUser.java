// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.defaults.Defaults;
import golden.defaults.Inner;
import golden.defaults.Options;
import golden.defaults.OptionsCodec;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class DefaultsUser {
    private DefaultsUser() {}

    public static void unsigned64BitDefaultsAreExact() {
        assertThat(Long.toUnsignedString(minimal().largest())).isEqualTo("18446744073709551615");
    }

    public static void signedDefaultsReachTheirLimits() {
        assertThat(minimal().smallest()).isEqualTo(Long.MIN_VALUE);
        assertThat(minimal().tiny()).isEqualTo(Byte.MIN_VALUE);
    }

    public static void floatDefaultsKeepTheSignOfZero() {
        assertThat(Double.doubleToRawLongBits(minimal().minus())).isEqualTo(Double.doubleToRawLongBits(-0.0));
    }

    public static void textDefaultsAreTheTextOfTheSchema() {
        assertThat(minimal().greeting())
                .isEqualTo("quote \" backslash \\ line\nend " + (char) 0x2028 + " " + (char) 0x202e + " 100% $L");
    }

    public static void mapDefaultsKeepTheirOrder() {
        assertThat(minimal().limits()).containsExactly(Map.entry("z", 1L), Map.entry("a", 2L), Map.entry("m", 3L));
    }

    public static void objectDefaultsFillTheirOwnFields() {
        assertThat(minimal().inner()).isEqualTo(new Inner(5, 7, Optional.empty()));
    }

    public static void bytesDefaultsAreNewEachTime() {
        assertThat(minimal().rawBytes()).containsExactly(0, 127, -1).isNotSameAs(minimal().rawBytes());
    }

    public static void optionalsStartAbsentOrWithTheirDefault() {
        assertThat(minimal().maybe()).isEmpty();
        assertThat(minimal().gone()).isEmpty();
        assertThat(minimal().nickname()).contains("none");
    }

    public static void buildersRefuseWhatIsNotSet() {
        assertThatThrownBy(() -> Options.builder().also(1).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("required is not set");
    }

    public static void fieldsThatDoNotArriveTakeTheirDefaults() {
        MessageWriter writer = new MessageWriter();
        writer.beginMap(2);
        writer.writeString("also");
        writer.writeUnsigned(1);
        writer.writeString("required");
        writer.writeString("r");
        assertThat(OptionsCodec.read(new MessageReader(writer.toByteArray()))).isEqualTo(minimal());
    }

    public static void trailingParametersMayBeLeftOut() {
        Defaults api = new Defaults() {
            @Override
            public List<String> search(String text, long limit, boolean exact) {
                return List.of(text, "" + limit, "" + exact);
            }

            @Override
            public void open(Options options) {
                assertThat(options.host()).isEqualTo("example.org");
                assertThat(options.nickname()).contains("none");
            }
        };
        assertThat(api.search("x")).containsExactly("x", "20", "false");
        assertThat(api.search("x", 3)).containsExactly("x", "3", "false");
        api.open();
    }

    private static Options minimal() {
        return Options.builder().required("r").also(1).build();
    }
}
