// SPDX-License-Identifier: Apache-2.0
package io.guestwire.kitchen;

import static org.assertj.core.api.Assertions.assertThat;

import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;
import java.util.List;
import kitchen.sink.SinkExports;
import kitchen.sink.SinkGuest;
import kitchen.sink.Tree;
import kitchen.sink.TreeCodec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The interface served by the host, whose implementation is another guest: guests call each other as the host calls them. */
class InterfaceOnTheHostTest {
    @ParameterizedTest
    @EnumSource
    void aGuestCallsAnotherOneThroughTheHost(KitchenModule module) {
        Tree tree = new Tree("a", List.of(new Tree("b", List.of())));
        MessageWriter request = new MessageWriter();
        TreeCodec.write(request, tree);
        try (SinkGuest inner = module.start();
                SinkGuest outer = servedBy(module, inner)) {
            byte[] answer = outer.callHost("", "kitchen.sink", "echoTree", request.toByteArray());
            assertThat(TreeCodec.read(new MessageReader(answer))).isEqualTo(tree);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDefaultIsAppliedWhereTheOperationIsServed(KitchenModule module) {
        MessageWriter request = new MessageWriter();
        request.beginMap(2);
        request.writeString("separator");
        request.writeString("-");
        request.writeString("parts");
        request.beginList(2);
        request.writeString("a");
        request.writeString("b");
        try (SinkGuest inner = module.start();
                SinkGuest outer = servedBy(module, inner)) {
            byte[] answer = outer.callHost("", "kitchen.sink", "join", request.toByteArray());
            assertThat(new MessageReader(answer).readString()).isEqualTo("a-b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFailureOfTheInnerGuestIsHiddenFromTheOuter(KitchenModule module) {
        MessageWriter request = new MessageWriter();
        request.beginMap(1);
        request.writeString("text");
        request.writeString("inner secret");
        try (HostLog log = new HostLog();
                SinkGuest inner = module.start();
                SinkGuest outer = servedBy(module, inner)) {
            assertThat(outer.callHostForError("", "kitchen.sink", "fail", request.toByteArray()))
                    .isNotEqualTo("answered")
                    .doesNotContain("inner secret");
            assertThat(log.records()).hasSize(1);
        }
    }

    private static SinkGuest servedBy(KitchenModule module, SinkGuest inner) {
        return SinkGuest.start(
                module.module(),
                KitchenModule.served(new KitchenHost())
                        .export(new SinkExports(inner))
                        .build());
    }
}
