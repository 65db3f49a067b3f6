// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Annotation;
import io.guestwire.widl.model.Name;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.Value;
import io.guestwire.widl.model.WidlType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemberTextTest {
    private final Schemas schemas = Schemas.of("a.widl");

    @Test
    void aMemberIsCalledAsTheSchemaWritesIt() {
        WidlType map = new WidlType.MapOf(Scalar.STRING, new WidlType.ListOf(new WidlType.OptionalOf(Scalar.U8)));
        assertThat(MemberText.of(map)).isEqualTo(new MemberText("{string: [u8?]}", "MapOfStringToListOfOptionalU8"));
    }

    @Test
    void anAliasIsNotWhatItStandsFor() {
        Name name = schemas.name("Id");
        AliasType alias =
                AliasType.declare(name, name, Optional.empty(), List.of()).complete(Scalar.STRING);
        assertThat(MemberText.of(new WidlType.ListOf(alias))).isEqualTo(new MemberText("[Id]", "ListOfId"));
    }

    @Test
    void anImportedTypeIsCalledAsItIsDeclared() {
        ObjectType type = type(List.of());
        assertThat(MemberText.of(type)).isEqualTo(new MemberText("Circle", "Circle"));
    }

    @Test
    void anAnnotationOfTheTypeGivesTheKeyAlone() {
        Value value = new Value.StringValue("circle");
        Annotation key = new Annotation(
                schemas.name("unionKey"), List.of(new Annotation.Argument(schemas.name("value"), value)));
        assertThat(MemberText.of(type(List.of(key)))).isEqualTo(new MemberText("circle", "Circle"));
    }

    private ObjectType type(List<Annotation> annotations) {
        return ObjectType.declare(schemas.name("Kreis"), schemas.name("Circle"), Optional.empty(), annotations)
                .complete(List.of(), List.of());
    }
}
