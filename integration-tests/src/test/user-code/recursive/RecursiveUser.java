// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import golden.recursive.Tree;
import golden.recursive.TreeCodec;
import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages of a peer that was built against another version of the schema. */
public final class RecursiveUser {
    private static final MessageValue NO_TREES = MessageValue.list(List.of());
    private static final MessageValue NO_NAMES = MessageValue.map(Map.of());

    private RecursiveUser() {}

    public static void unknownFieldsAreSkippedAtEveryDepth() {
        MessageValue inner = MessageValue.map(Map.of(
                "value", MessageValue.of(2),
                "weight", MessageValue.of(0.5),
                "children", NO_TREES,
                "named", NO_NAMES));
        MessageValue outer = MessageValue.map(Map.of(
                "owner", MessageValue.map(Map.of("value", MessageValue.of("another thing"))),
                "value", MessageValue.of(1),
                "children", MessageValue.list(List.of(inner)),
                "named", NO_NAMES));

        assertThat(read(outer)).isEqualTo(tree(1, tree(2)));
    }

    public static void optionalFieldsThatAreNotThereAreAbsent() {
        MessageValue message = MessageValue.map(
                Map.of("value", MessageValue.of(1), "children", NO_TREES, "named", NO_NAMES));

        assertThat(read(message).parent()).isEmpty();
    }

    public static void aRequiredFieldThatIsNotThereIsNamedWithItsPath() {
        MessageValue inner = MessageValue.map(Map.of("value", MessageValue.of(2), "named", NO_NAMES));
        MessageValue outer = MessageValue.map(Map.of(
                "value", MessageValue.of(1),
                "children", NO_TREES,
                "named", MessageValue.map(Map.of("left", inner))));

        GuestDecodeException error = catchThrowableOfType(GuestDecodeException.class, () -> read(outer));

        assertThat(error.kind()).isEqualTo(GuestDecodeException.Kind.MISSING);
        assertThat(error.path()).isEqualTo("$.named[\"left\"].children");
        assertThat(error).hasMessageContaining("required field `children` is missing");
    }

    public static void severalRequiredFieldsAreNamedByTheFirst() {
        GuestDecodeException error =
                catchThrowableOfType(GuestDecodeException.class, () -> read(MessageValue.map(Map.of())));

        assertThat(error.path()).isEqualTo("$.value");
    }

    private static Tree tree(int value, Tree... children) {
        return new Tree(value, List.of(children), Optional.empty(), Map.of());
    }

    private static Tree read(MessageValue message) {
        MessageWriter writer = new MessageWriter();
        writer.writeValue(message);
        return TreeCodec.read(new MessageReader(writer.toByteArray()));
    }
}
