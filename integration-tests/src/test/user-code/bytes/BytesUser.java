// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;

import golden.bytes.Blob;
import golden.bytes.Holder;
import golden.bytes.Single;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class BytesUser {
    private BytesUser() {}

    public static void equalContentIsEqual() {
        assertThat(blob(1)).isEqualTo(blob(1)).hasSameHashCodeAs(blob(1));
        assertThat(new Holder(blob(1))).isEqualTo(new Holder(blob(1)));
        assertThat(new Single(new byte[] {1})).isEqualTo(new Single(new byte[] {1})).hasSameHashCodeAs(new Single(new byte[] {1}));
    }

    public static void otherContentIsNot() {
        assertThat(blob(1)).isNotEqualTo(blob(2));
    }

    public static void textShowsTheBytes() {
        assertThat(new Single(new byte[] {1, 2})).hasToString("Single[data=bytes[2: 0102]]");
    }

    private static Blob blob(int content) {
        byte[] bytes = {(byte) content};
        return new Blob(
                "id", 1, Float.NaN, bytes, List.of(bytes.clone()), Optional.of(bytes.clone()),
                Map.of("p", List.of(Optional.of(bytes.clone()))));
    }
}
