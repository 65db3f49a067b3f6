// SPDX-License-Identifier: Apache-2.0
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuckoo.CuckooGuest;
import cuckoo.Input;
import io.guestwire.runtime.EngineMode;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.ModuleOptions;
import java.nio.file.Path;

public final class CuckooUser {
    private CuckooUser() {}

    public static void compiledRustGuestAnswersTypedCalls() {
        answers(EngineMode.COMPILED);
    }

    public static void interpretedRustGuestAnswersTypedCalls() {
        answers(EngineMode.INTERPRETER);
    }

    private static void answers(EngineMode mode) {
        Path wasm = Path.of("..", "samples", "cuckoo", "src", "main", "resources", "cuckoo.wasm");
        ModuleOptions options = ModuleOptions.builder().mode(mode).build();
        try (GuestModule module = GuestModule.load(wasm, options);
                CuckooGuest cuckoo = CuckooGuest.start(module)) {
            assertThat(cuckoo.checkWordExists("foo")).isEqualTo("true");
            assertThat(cuckoo.checkWordExists("testme")).isEqualTo("false");
            assertThat(cuckoo.handleInput(new Input("shashank", "test"))).isEqualTo("shashank");
            assertThatThrownBy(() -> cuckoo.checkWordExists(null)).isInstanceOf(NullPointerException.class);
        }
    }
}
