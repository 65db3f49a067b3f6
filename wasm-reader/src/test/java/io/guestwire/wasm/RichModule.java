// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm;

import static io.guestwire.wasm.ModuleBuilder.END;
import static io.guestwire.wasm.ModuleBuilder.EXTERNREF;
import static io.guestwire.wasm.ModuleBuilder.F32;
import static io.guestwire.wasm.ModuleBuilder.F64;
import static io.guestwire.wasm.ModuleBuilder.FUNCREF;
import static io.guestwire.wasm.ModuleBuilder.I32;
import static io.guestwire.wasm.ModuleBuilder.I64;

/** A valid module with every section and every form of segment that core 2.0 has, to be damaged. */
final class RichModule {

    private RichModule() {}

    static byte[] build() {
        ModuleBuilder module = new ModuleBuilder()
                .customAtStart("first", Bytes.of(1, 2, 3))
                .type(new int[0])
                .type(new int[] {I32, I32}, I32)
                .type(new int[] {I32}, I32, I64)
                .importFunction("wapc", "__guest_request", 1)
                .entry(SectionKind.IMPORT, new Bytes().name("env").name("g").add(3, I32, 0))
                .entry(SectionKind.TABLE, FUNCREF, 1, 4, 8)
                .entry(SectionKind.TABLE, EXTERNREF, 0, 2)
                .entry(SectionKind.MEMORY, 1, 1, 4)
                .entry(SectionKind.GLOBAL, I32, 1, 0x23, 0, END)
                .entry(SectionKind.GLOBAL, F64, 0, 0x44, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f, END)
                .entry(SectionKind.GLOBAL, FUNCREF, 0, 0xd2, 1, END)
                .export("memory", ExternalKind.MEMORY, 0)
                .export("__guest_call", ExternalKind.FUNCTION, 2)
                .export("counter", ExternalKind.GLOBAL, 1)
                .section(SectionKind.START, 1)
                .entry(SectionKind.ELEMENT, 0, 0x41, 0, END, 2, 1, 2)
                .entry(SectionKind.ELEMENT, 5, FUNCREF, 2, 0xd2, 1, END, 0xd0, FUNCREF, END)
                .entry(SectionKind.ELEMENT, 3, 0, 1, 1)
                .entry(SectionKind.ELEMENT, 6, 1, 0x41, 0, END, EXTERNREF, 1, 0xd0, EXTERNREF, END)
                .section(SectionKind.DATA_COUNT, 2)
                .entry(SectionKind.DATA, new Bytes().add(0, 0x41, 0, END).name("hello"))
                .entry(SectionKind.DATA, new Bytes().add(1).name("passive"))
                .function(0, control())
                .function(1, memory());
        return module.custom("name", names())
                .custom(
                        "producers",
                        Bytes.of(1).name("language").add(1).name("Rust").name("2021"))
                .build();
    }

    private static Bytes names() {
        return Bytes.of(0)
                .sized(new Bytes().name("rich"))
                .add(1)
                .sized(Bytes.of(2, 1).name("start").add(2).name("call"));
    }

    private static Bytes control() {
        return Bytes.of(4, 1, I32, 1, I64, 2, F32, 1, EXTERNREF)
                .add(0x02, 0x40, 0x03, 0x40, 0x41, 0, 0x0d, 0, 0x0c, 1, END, END)
                .add(0x41, 1, 0x04, I32, 0x41, 2, 0x05, 0x41, 3, END, 0x21, 0)
                .add(0x41, 1, 0x02, 2, 0x42, 4, END, 0x1a, 0x1a)
                .add(0x20, 0, 0x0e, 2, 0, 0, 0)
                .add(END);
    }

    private static Bytes memory() {
        return Bytes.of(0)
                .add(0x20, 0, 0x20, 1, 0x6a, 0xc0, 0x1a)
                .add(0x43, 0, 0, 0xc0, 0x3f, 0xfc, 0, 0x1a)
                .add(0x41, 0, 0x41, 0, 0x41, 1, 0xfc, 8, 1, 0, 0xfc, 9, 1)
                .add(0x41, 0, 0x41, 0, 0x41, 1, 0xfc, 10, 0, 0, 0x41, 0, 0x41, 0, 0x41, 1, 0xfc, 11, 0)
                .add(0x41, 0, 0x41, 0, 0x41, 1, 0xfc, 12, 1, 0, 0xfc, 13, 1)
                .add(0xd0, FUNCREF, 0x41, 1, 0xfc, 15, 0, 0x1a, 0x41, 0, 0x25, 0, 0xd1, 0x1a)
                .add(0x41, 0, 0x29, 3, 8, 0x1a, 0x3f, 0, 0x40, 0, 0x1a)
                .add(0x41, 1, 0x41, 2, 0x41, 0, 0x11, 1, 0, 0x1a)
                .add(0x41, 1, 0x41, 2, 0x41, 1, 0x1c, 1, I32, 0x1a)
                .add(0x41, 1, 0x41, 2, 0x10, 0, 0x0f, END);
    }
}
