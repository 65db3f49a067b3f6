// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which exports go together. */
class GuestOptionsTest {
    private static final HostOperation GET = HostOperation.of("kv", "get");

    private static Served serving(HostOperation... operations) {
        Served served = new Served();
        for (HostOperation operation : operations) {
            served.and(operation, call -> {});
        }
        return served;
    }

    private static GuestOptions options(HostDispatcher... exports) {
        GuestOptions.Builder builder = GuestOptions.builder();
        List.of(exports).forEach(builder::export);
        return builder.build();
    }

    private static final class Other implements HostDispatcher {
        @Override
        public List<HostOperation> operations() {
            return List.of(GET);
        }

        @Override
        public void dispatch(int operation, HostCall call) {}
    }

    @Test
    void refusesTwoClassesForOneOperation() {
        assertThatThrownBy(() -> options(serving(GET), new Other()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("operation \"get\" of namespace \"kv\" is served by `io.guestwire.runtime.Served` and"
                        + " `io.guestwire.runtime.GuestOptionsTest$Other`; export one of them, or give them different"
                        + " bindings");
    }

    @Test
    void refusesOneBindingTwice() {
        assertThatThrownBy(() -> options(serving(GET.withBinding("red")), serving(GET.withBinding("red"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "namespace \"kv\", binding \"red\" is served by two dispatchers `io.guestwire.runtime.Served`");
    }

    @Test
    void refusesADispatcherThatIsExportedTwice() {
        Served served = serving(GET);
        assertThatThrownBy(() -> options(served, served))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one dispatcher, a `io.guestwire.runtime.Served`, that is exported twice");
    }

    @Test
    void acceptsOneOperationUnderSeveralBindings() {
        Served any = serving(GET);
        Served red = serving(GET.withBinding("red"), HostOperation.of("kv", "put"));
        assertThat(options(any, red).exports()).containsExactly(any, red);
    }
}
