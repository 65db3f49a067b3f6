// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.annotations.Annotations;
import golden.annotations.Color;
import golden.annotations.Item;
import golden.annotations.support.Limit;
import golden.annotations.support.Note;
import golden.annotations.support.Public;
import golden.annotations.support.Range;
import golden.annotations.support.Tags;

public final class AnnotationsUser {
    private AnnotationsUser() {}

    public static void typesAreAnnotated() {
        assertThat(Item.class.getAnnotation(Note.class).value()).isEqualTo("a \"quoted\" text");
        assertThat(Color.class.isAnnotationPresent(Public.class)).isTrue();
    }

    public static void componentsAreAnnotated() {
        Limit limit = Item.class.getRecordComponents()[1].getAnnotation(Limit.class);
        assertThat(limit.value()).isEqualTo(0.5);
        assertThat(limit.big()).isEqualTo(4_294_967_296L);
        assertThat(limit.on()).isTrue();
    }

    public static void methodsAndParametersAreAnnotated() throws NoSuchMethodException {
        var get = Annotations.class.getMethod("get", long.class);
        assertThat(get.getAnnotation(Tags.class).value()).containsExactly("a", "b");
        assertThat(get.getParameters()[0].getAnnotation(Range.class).max()).isEqualTo(10);
    }

    public static void constantsAreAnnotated() throws NoSuchFieldException {
        assertThat(Color.class.getField("RED").getAnnotation(Note.class).value()).isEqualTo("red");
    }

    public static void ofTwoThatBecomeOneTheFirstIsCarriedOver() {
        assertThat(Item.class.getRecordComponents()[3].getAnnotation(Note.class).value()).isEqualTo("x");
    }

    public static void classesWithoutOneHaveNone() {
        assertThatThrownBy(() -> Annotations.class.getMethod("missing")).isInstanceOf(NoSuchMethodException.class);
    }
}
