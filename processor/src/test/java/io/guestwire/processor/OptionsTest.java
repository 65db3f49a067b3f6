// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @TempDir
    Path folder;

    @Test
    void writesNoSchemaUnlessAsked() {
        assertThat(store().run().files()).noneMatch(file -> file.endsWith(".widl"));
    }

    @Test
    void writesTheSchemaWhereDependenciesAreSearched() {
        assertThat(store().options("-Aguestwire.widl=true").run().files()).contains("META-INF/widl/acme.Store.widl");
    }

    @Test
    void writesTheSchemaWhereItIsTold() {
        assertThat(store().options("-Aguestwire.widl=schemas/host").run().files())
                .contains("schemas/host/acme.Store.widl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc", "../outside", "C:\\\\here", "a//b", "."})
    void refusesAFolderOutsideOfTheClassOutput(String value) {
        assertThat(messages("-Aguestwire.widl=" + value))
                .hasSize(1)
                .allMatch(message -> message.contains("is no folder inside the class output"));
    }

    @Test
    void refusesAnEncodingOfEnumsThatThereIsNot() {
        assertThat(messages("-Aguestwire.enums=ordinal"))
                .containsExactly("option guestwire.enums is `ordinal`\n  = help: write `index` or `name`");
    }

    @Test
    void refusesAnEncodingOfTimesThatThereIsNot() {
        assertThat(messages("-Aguestwire.datetimes=unix"))
                .containsExactly("option guestwire.datetimes is `unix`\n  = help: write `rfc3339` or `timestamp`");
    }

    @Test
    void saysInTheSchemaWhatItCannotExpress() {
        assertThat(store().options("-Aguestwire.widl=true", "-Aguestwire.enums=name", "-Aguestwire.datetimes=timestamp")
                        .run()
                        .resource("META-INF/widl/acme.Store.widl"))
                .contains("# Values of enums travel as their names.")
                .contains("# Values of datetime travel as MessagePack timestamps.");
    }

    @Test
    void refusesAnOperationThatTheSchemaCannotName() {
        UserBuild build = UserBuild.in(folder).options("-Aguestwire.widl=true").store("""
                        @HostExports(namespace = "acme")
                        class Store {
                            @HostExport("Store/put") void put() {}
                        }
                        """);
        Refusals.expect(
                build,
                "acme/Store.java:13",
                "the schema that `guestwire.widl` asks for cannot name the operation `Store/put`",
                "name it with ASCII letters, digits and `_`, or leave out the option");
    }

    @Test
    void servesAnOperationThatNoSchemaCanName() {
        UserBuild.Built built = UserBuild.in(folder).store("""
                        @HostExports(namespace = "acme")
                        class Store {
                            @HostExport("Store/put") void put() {}
                        }
                        """).run();
        assertThat(built.messages()).isEmpty();
    }

    @Test
    void refusesATypeCalledLikeItsRoleInASchema() {
        UserBuild build = UserBuild.in(folder).options("-Aguestwire.widl=true").store("""
                        @HostExports(namespace = "acme")
                        class Store {
                            @HostExport void put(Item item) {}
                            @WireName("Store") record Item(String name) {}
                        }
                        """);
        Refusals.expect(
                build,
                "acme/Store.java:12",
                "the schema that `guestwire.widl` asks for would have both a role and a type `Store`",
                "give the type another name with `@WireName`, or leave out the option");
    }

    private UserBuild store() {
        return UserBuild.in(folder).store("""
                        @HostExports(namespace = "acme:store")
                        class Store {
                            @HostExport void put(String key) {}
                        }
                        """);
    }

    private List<String> messages(String option) {
        return store().options(option).run().messages();
    }
}
