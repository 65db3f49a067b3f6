// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;

import golden.geometry.Line;
import golden.geometry.Point;
import golden.geometry.Unit;
import golden.left.Scene;
import golden.left.SceneCodec;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.List;
import java.util.Optional;

public final class SharedTypesUser {
    private static final Point POINT = new Point(1, 2, Optional.of(new Unit("m")));

    private SharedTypesUser() {}

    public static void aValueServesEverySchema() {
        Scene scene = new Scene(new Line(POINT, POINT, new Unit("m")), Optional.of(POINT));
        golden.right.Point other =
                new golden.right.Point(POINT, List.of(scene.origin().orElseThrow()), List.of(), new golden.right.Unit("m"));
        assertThat(other.place()).isSameAs(scene.axis().from());
    }

    public static void aSharedTypeTravelsInsideAnother() {
        Scene scene = new Scene(new Line(POINT, POINT, new Unit("m")), Optional.of(POINT));
        MessageWriter writer = new MessageWriter();
        SceneCodec.write(writer, scene);
        assertThat(SceneCodec.read(new MessageReader(writer.toByteArray()))).isEqualTo(scene);
    }

    public static void defaultsFillSharedTypes() {
        assertThat(Scene.builder().build().axis().from()).isEqualTo(new Point(0, 7, Optional.empty()));
    }
}
