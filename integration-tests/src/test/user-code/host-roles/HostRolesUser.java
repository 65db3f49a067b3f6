// SPDX-License-Identifier: Apache-2.0
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.host.Entry;
import golden.host.HostGuest;
import golden.host.PluginGuest;
import golden.host.Store;
import golden.host.StoreExports;
import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.Guest;
import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.ModuleOptions;
import io.guestwire.runtime.UnservedOperations;
import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store on the host's side, called by a guest that is written in Rust. */
public final class HostRolesUser {
    private static final GuestModule MODULE = GuestModule.load(
            Path.of("guests", "protocol.wasm"),
            ModuleOptions.builder().mode(EngineMode.INTERPRETER).build());

    private HostRolesUser() {}

    /** Keeps what it is given, and notes how it was called. */
    private static class Memory implements Store {
        final Map<String, Entry> entries = new HashMap<>();
        final List<String> calls = new ArrayList<>();

        @Override
        public Optional<byte[]> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        @Override
        public List<String> list(String prefix, int limit, Optional<Boolean> deep) {
            calls.add(prefix + " " + limit + " " + deep);
            return entries.keySet().stream().sorted().toList();
        }

        @Override
        public Optional<Entry> put(String key, Entry entry) {
            return Optional.ofNullable(entries.put(key, entry));
        }
    }

    public static void valuesGoThereAndBack() {
        Memory memory = new Memory();
        assertThat(answer(memory, "put", put("a", 7)).tryReadNil()).isTrue();
        assertThat(memory.entries.get("a")).isEqualTo(new Entry(new byte[] {7}, Map.of("origin", List.of(1, 2))));
        MessageWriter get = new MessageWriter();
        get.beginMap(1);
        get.writeString("key");
        get.writeString("a");
        assertThat(answer(memory, "get", get.toByteArray()).readBytes()).containsExactly(7);
    }

    public static void parametersThatAreLeftOutTakeTheirDefaults() {
        Memory memory = new Memory();
        answer(memory, "list", named("prefix", "x"));
        assertThat(memory.calls).containsExactly("x 100 Optional.empty");
    }

    public static void unknownParametersAreSkipped() {
        Memory memory = new Memory();
        MessageWriter list = new MessageWriter();
        list.beginMap(2);
        list.writeString("order");
        list.beginList(1);
        list.writeF64(0.5);
        list.writeString("prefix");
        list.writeString("");
        answer(memory, "list", list.toByteArray());
        assertThat(memory.calls).containsExactly(" 100 Optional.empty");
    }

    public static void nothingIsAnEmptyMapOfArguments() {
        assertThat(error(new Memory(), "list", new byte[0]))
                .startsWith("Host error: request.prefix: required field `prefix` is missing");
    }

    public static void nullFromTheImplementationStaysHere() {
        Store forgetful = new Memory() {
            @Override
            public Optional<byte[]> get(String key) {
                return null;
            }
        };
        assertThat(error(forgetful, "get", named("key", "a"))).matches("Host error: host call failed, id [0-9a-f]+");
    }

    public static void aLoneSurrogateFromTheImplementationStaysHere() {
        Memory memory = new Memory();
        memory.entries.put("\ud800", new Entry(new byte[0], Map.of()));
        assertThat(error(memory, "list", named("prefix", "")))
                .matches("Host error: host call failed, id [0-9a-f]+");
    }

    public static void aStoreMayServeOneBindingEach() {
        Memory red = new Memory();
        Memory others = new Memory();
        GuestOptions options = GuestOptions.builder()
                .log(GuestLog.discarding())
                .export(new StoreExports(red, "red"))
                .export(new StoreExports(others))
                .build();
        try (Guest guest = MODULE.start(options)) {
            guest.call("call_host", request("red", "put", put("r", 1)));
            guest.call("call_host", request("blue", "put", put("b", 2)));
            guest.call("call_host", request("default", "put", put("d", 3)));
        }
        assertThat(red.entries).containsOnlyKeys("r");
        assertThat(others.entries).containsOnlyKeys("b", "d");
    }

    public static void aClientExpectsTheStoreToBeServed() {
        GuestOptions.Builder options =
                GuestOptions.builder().log(GuestLog.discarding()).unservedOperations(UnservedOperations.REFUSE);
        assertThatThrownBy(() -> HostGuest.start(MODULE, options.build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"golden.host\" \"get\", \"golden.host\" \"list\", \"golden.host\" \"put\"");
        assertThatThrownBy(() -> PluginGuest.start(MODULE, options.build()))
                .isInstanceOf(IllegalArgumentException.class);
        HostGuest.start(MODULE, options.export(new StoreExports(new Memory())).build()).close();
    }

    private static MessageReader answer(Store store, String operation, byte[] arguments) {
        try (Guest guest = start(store)) {
            return new MessageReader(guest.call("call_host", request("default", operation, arguments)));
        }
    }

    private static String error(Store store, String operation, byte[] arguments) {
        try (Guest guest = start(store)) {
            return new String(guest.call("call_host_and_recover", request("default", operation, arguments)), UTF_8);
        }
    }

    private static Guest start(Store store) {
        return MODULE.start(GuestOptions.builder()
                .log(GuestLog.discarding())
                .export(new StoreExports(store))
                .build());
    }

    private static byte[] named(String parameter, String value) {
        MessageWriter arguments = new MessageWriter();
        arguments.beginMap(1);
        arguments.writeString(parameter);
        arguments.writeString(value);
        return arguments.toByteArray();
    }

    /** An entry of one byte, without tags. */
    private static byte[] put(String key, int value) {
        MessageWriter arguments = new MessageWriter();
        arguments.beginMap(2);
        arguments.writeString("key");
        arguments.writeString(key);
        arguments.writeString("entry");
        arguments.beginMap(1);
        arguments.writeString("value");
        arguments.writeBytes(new byte[] {(byte) value});
        return arguments.toByteArray();
    }

    private static byte[] request(String binding, String operation, byte[] arguments) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        payload.writeBytes((binding + "\0golden.host\0" + operation + "\0").getBytes(UTF_8));
        payload.writeBytes(arguments);
        return payload.toByteArray();
    }
}
