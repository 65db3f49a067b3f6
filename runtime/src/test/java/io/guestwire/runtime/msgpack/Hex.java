// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.util.HexFormat;

/** Bytes as tests write them: hexadecimal digits, spaces ignored. */
final class Hex {
    private Hex() {}

    static byte[] bytes(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    static MessageReader reader(String digits) {
        return new MessageReader(bytes(digits));
    }

    static String of(MessageWriter writer) {
        return HexFormat.of().formatHex(writer.toByteArray());
    }
}
