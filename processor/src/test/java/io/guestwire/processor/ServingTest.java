// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.guestwire.runtime.GuestDecodeException;
import io.guestwire.runtime.HostOperation;
import io.guestwire.runtime.msgpack.MessageValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServingTest {
    private static final MessageValue TEXT = MessageValue.of("x");

    @TempDir
    Path folder;

    @Test
    void listsItsOperationsInTheOrderOfTheMethods() throws Exception {
        RunningStore store = store("@HostExport void put() {}\n@HostExport(\"take_all\") void take() {}");
        assertThat(store.dispatcher().operations())
                .containsExactly(HostOperation.of("acme:store", "put"), HostOperation.of("acme:store", "take_all"));
    }

    @Test
    void answersTheBindingThatTheClassNames() throws Exception {
        RunningStore store = RunningStore.of(UserBuild.in(folder).store("""
                        @HostExports(namespace = "acme:store", binding = "main")
                        class Store {
                            @HostExport void put() {}
                        }
                        """).run());
        assertThat(store.dispatcher().operations())
                .containsExactly(HostOperation.of("acme:store", "put").withBinding("main"));
    }

    @Test
    void readsArgumentsByName() throws Exception {
        RunningStore store = store("@HostExport String join(String a, String b) { return a + b; }");
        MessageValue arguments = MessageValue.map(Map.of("b", MessageValue.of("B"), "a", MessageValue.of("A")));
        assertThat(store.call("join", LocalCall.of(arguments))).isEqualTo(MessageValue.of("AB"));
    }

    @Test
    void readsAnArgumentByItsWireName() throws Exception {
        RunningStore store = store("@HostExport String echo(@WireName(\"new_key\") String key) { return key; }");
        assertThat(store.call("echo", "new_key", TEXT)).isEqualTo(TEXT);
    }

    @Test
    void takesAnArgumentThatIsLeftOutForAnEmptyOptional() throws Exception {
        RunningStore store = store("@HostExport boolean isThere(Optional<String> key) { return key.isPresent(); }");
        assertThat(store.call("isThere", LocalCall.of(MessageValue.map(Map.of()))))
                .isEqualTo(MessageValue.of(false));
    }

    @Test
    void namesAnArgumentThatIsMissing() throws Exception {
        RunningStore store = store("@HostExport void put(String key) {}");
        assertThatExceptionOfType(GuestDecodeException.class)
                .isThrownBy(() -> store.call("put", LocalCall.of(MessageValue.map(Map.of()))))
                .withMessageContaining("key");
    }

    @Test
    void answersNilForVoid() throws Exception {
        assertThat(store("@HostExport void put(String key) {}").call("put", "key", TEXT))
                .isEqualTo(MessageValue.nil());
    }

    @Test
    void saysWhichMethodReturnedNull() throws Exception {
        RunningStore store = store("@HostExport String get() { return null; }");
        assertThatNullPointerException()
                .isThrownBy(() -> store.call("get", LocalCall.of(MessageValue.nil())))
                .withMessage("`Store.get` returned null");
    }

    @Test
    void letsACheckedExceptionOut() throws Exception {
        RunningStore store =
                store("@HostExport void put() throws java.io.IOException { throw new java.io.IOException(\"full\"); }");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> store.call("put", LocalCall.of(MessageValue.nil())))
                .withMessage("full");
    }

    @Test
    void callsMethodsWhoseNamesAreTaken() throws Exception {
        RunningStore store = store("""
                @HostExport String dispatch(String call) { return "a" + call; }
                @HostExport String operations(String target) { return "b" + target; }
                @HostExport String servePut(String PUT_ARGS) { return "c" + PUT_ARGS; }
                @HostExport String put(String result) { return "d" + result; }
                """);
        assertThat(store.call("dispatch", "call", TEXT)).isEqualTo(MessageValue.of("ax"));
        assertThat(store.call("operations", "target", TEXT)).isEqualTo(MessageValue.of("bx"));
        assertThat(store.call("servePut", "PUT_ARGS", TEXT)).isEqualTo(MessageValue.of("cx"));
        assertThat(store.call("put", "result", TEXT)).isEqualTo(MessageValue.of("dx"));
    }

    @Test
    void callsOverloadsUnderTheirOwnNames() throws Exception {
        RunningStore store = store("""
                @HostExport("put_text") String put(String value) { return "text"; }
                @HostExport("put_number") String put(long value) { return "number"; }
                """);
        assertThat(store.call("put_number", "value", MessageValue.of(1))).isEqualTo(MessageValue.of("number"));
    }

    @Test
    void usesDeprecatedComponentsWithoutAWarning() {
        UserBuild.Built built = UserBuild.in(folder)
                .store("""
                        @HostExports(namespace = "acme:store")
                        class Store {
                            @HostExport void put(Book book) {}
                        }
                        """)
                .source("acme/Book.java", "package acme;\nrecord Book(@Deprecated String title, Part part) {}\n")
                .source("acme/Part.java", "package acme;\nrecord Part(@Deprecated(forRemoval = true) int page) {}\n")
                .options("-Xlint:-deprecation")
                .run();
        assertThat(built.messages()).isEmpty();
    }

    @Test
    void callsMethodsThatWillBeRemovedWithoutAWarning() {
        UserBuild.Built built = UserBuild.in(folder).store("""
                        @HostExports(namespace = "acme:store")
                        class Store {
                            @HostExport @Deprecated(forRemoval = true) void put() {}
                        }
                        """).run();
        assertThat(built.messages()).isEmpty();
    }

    @Test
    void callsADeprecatedMethodWithoutAWarning() throws Exception {
        RunningStore store = store("@HostExport @Deprecated String echo(String key) { return key; }");
        assertThat(store.call("echo", "key", TEXT)).isEqualTo(TEXT);
    }

    @Test
    void servesWhatImplementsAnInterface() {
        UserBuild.Built built = UserBuild.in(folder).store("""
                        @HostExports(namespace = "acme:store")
                        interface Store {
                            @HostExport void put(String key);
                            @HostExport default String get() { return ""; }
                        }
                        """).run();
        assertThat(built.messages()).isEmpty();
        assertThat(built.source("acme/StoreExports.java")).contains("StoreExports(Store target)");
    }

    @Test
    void isPublicIfTheClassIs() {
        UserBuild.Built built = UserBuild.in(folder).store("""
                        /** Keeps. */
                        @HostExports(namespace = "acme:store")
                        public class Store {
                            /** Empty. */
                            public Store() {}
                            @HostExport void put(String key) {}
                        }
                        """).run();
        assertThat(built.messages()).isEmpty();
        assertThat(built.source("acme/StoreExports.java")).contains("public final class StoreExports");
    }

    @Test
    void servesMoreOperationsThanOneInitialiserCouldMake() throws Exception {
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            methods.append("@HostExport String get" + i + "(String a, String b) { return a + " + i + "; }\n");
        }
        MessageValue arguments = MessageValue.map(Map.of("a", TEXT, "b", TEXT));
        assertThat(store(methods.toString()).call("get699", LocalCall.of(arguments)))
                .isEqualTo(MessageValue.of("x699"));
    }

    private RunningStore store(String methods) throws Exception {
        return RunningStore.of(UserBuild.in(folder)
                .store("@HostExports(namespace = \"acme:store\")\nclass Store {\n" + methods + "\n}\n")
                .run());
    }
}
