// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;

import golden.house.Any;
import golden.house.AnyCodec;
import golden.house.Height;
import golden.house.Mixed;
import golden.house.Wall;
import golden.house.WallCodec;
import golden.palette.Color;
import golden.palette.Level;
import golden.palette.Paint;
import golden.palette.Pattern;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class SharedChoicesUser {
    private SharedChoicesUser() {}

    public static void enumsOfTwoSchemasAreTwoClasses() {
        Wall wall = wall();
        assertThat(wall.colour()).isEqualTo(Color.RED);
        assertThat(wall.other()).isEqualTo(golden.house.Color.RED);
    }

    public static void aSharedUnionTravelsInsideAnotherType() {
        MessageWriter writer = new MessageWriter();
        WallCodec.write(writer, wall());
        assertThat(WallCodec.read(new MessageReader(writer.toByteArray()))).isEqualTo(wall());
    }

    public static void typesOfFragmentsAreThoseOfEachPackage() {
        assertThat(new Pattern(Color.GREEN, Level.HIGH).level().index()).isEqualTo(Height.HIGH.index());
        assertThat(new Mixed.OfLevel(Height.LOW).value()).isEqualTo(Height.LOW);
    }

    public static void membersKeepTheNamesThatTheyAreDeclaredBy() {
        MessageWriter writer = new MessageWriter();
        AnyCodec.write(writer, new Any.OfColor(Color.RED));
        assertThat(new String(writer.toByteArray(), StandardCharsets.US_ASCII)).contains("Color");
    }

    private static Wall wall() {
        return Wall.builder()
                .paint(new Paint.OfListOfPaint(List.of(new Paint.OfColor(Color.GREEN))))
                .mixed(Optional.of(new Mixed.OfString("x")))
                .walls(Map.of("north", new Paint.OfPattern(new Pattern(Color.RED, Level.LOW))))
                .build();
    }
}
