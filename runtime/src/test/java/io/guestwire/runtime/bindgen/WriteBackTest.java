// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;
import io.guestwire.runtime.JsException;
import io.guestwire.runtime.js.JsValue;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A guest of the versions whose slices the host copies back, and whose {@code __wbindgen_free} throws. */
class WriteBackTest {
    private GuestModule module;
    private BindgenGuest guest;
    private int frees;

    @BeforeEach
    void start() throws IOException {
        module = GuestModule.load(HostileBindgenTest.bytes(Path.of("src/test/guests/bindgen-old.wasm"), "0.2.74"));
        BindgenLink link = BindgenLink.builder("0.2.74")
                .function("__wbindgen_placeholder__", "__wbg_again_1", "() -> ()", (arguments, result) -> {
                    frees++;
                    throw new JsException(JsValue.of("no"));
                })
                .build();
        guest = BindgenGuest.start(module, GuestOptions.defaults(), link);
    }

    @AfterEach
    void close() {
        guest.close();
        module.close();
    }

    private void fill(byte[] array) {
        try (BindgenCall call = guest.function("fill", "(i32 i32) -> ()").open()) {
            call.mutableBytes(array);
            call.invoke();
        }
    }

    @Test
    void copiesBackBeforeItFrees() {
        byte[] array = new byte[4];
        assertThatThrownBy(() -> fill(array)).isInstanceOf(JsException.class);
        assertThat(array).containsExactly(7, 0, 0, 0);
    }

    @Test
    void leavesNothingToTheNextCallWhenFreeingFails() {
        byte[] array = new byte[4];
        assertThatThrownBy(() -> fill(array)).isInstanceOf(JsException.class);
        array[0] = 1;
        try (BindgenCall call = guest.function("nothing", "() -> ()").open()) {
            call.invoke();
        }
        assertThat(array).containsExactly(1, 0, 0, 0);
        assertThat(frees).isEqualTo(1);
    }
}
