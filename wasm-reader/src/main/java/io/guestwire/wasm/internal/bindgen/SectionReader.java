// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal.bindgen;

import io.guestwire.wasm.CustomSection;
import io.guestwire.wasm.WasmModuleInfo;
import io.guestwire.wasm.bindgen.BindgenFormatException;
import io.guestwire.wasm.bindgen.BindgenSection;
import io.guestwire.wasm.bindgen.BindgenVersion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chunks of all custom sections of that name. */
public final class SectionReader {

    private final List<SectionRecord> programs = new ArrayList<>();
    private final int[] valuesRead = new int[1];
    private @Nullable SectionVersion version;

    private SectionReader() {}

    /** Reads all chunks, which must be of one version. */
    public static SectionReader read(WasmModuleInfo info, byte[] module) {
        SectionReader reader = new SectionReader();
        for (CustomSection section : info.customSections()) {
            if (section.name().equals(BindgenSection.NAME)) {
                reader.chunks(new SectionInput(section.copyFrom(module)));
            }
        }
        if (reader.version == null) {
            throw new BindgenFormatException(
                    BindgenFormatException.Kind.SECTION, "the section `" + BindgenSection.NAME + "` is empty");
        }
        return reader;
    }

    private void chunks(SectionInput in) {
        while (!in.isAtEnd()) {
            SectionVersion of =
                    SectionVersion.parse(in.part("the version of a chunk").rest("the version of a chunk"));
            if (version != null && !version.equals(of)) {
                throw in.wrong("crates built with wasm-bindgen " + version.crate() + " and " + of.crate()
                        + " are linked together");
            }
            version = of;
            SectionInput program = in.part("a program");
            try {
                programs.add(ProgramReader.read(Shapes.of(of.crate()), program, valuesRead));
            } catch (BindgenFormatException e) {
                throw blamingVersion(of.crate(), e);
            }
        }
    }

    /** What is wrong with a module of a version that nobody could try: most likely the version. */
    public static BindgenFormatException blamingVersion(BindgenVersion version, BindgenFormatException e) {
        if (version.isKnown()) {
            return e;
        }
        return new BindgenFormatException(
                BindgenFormatException.Kind.VERSION,
                "the module was built with wasm-bindgen " + version + ", the newest version that is known here is "
                        + BindgenVersion.NEWEST + ", and the module cannot be read as one of that: " + e.getMessage()
                        + "; build it with wasm-bindgen =" + BindgenVersion.NEWEST + ", or look for a newer Guestwire");
    }

    /** The crate's version. */
    public BindgenVersion version() {
        if (version == null) {
            throw new IllegalStateException("nothing was read");
        }
        return version.crate();
    }

    List<SectionRecord> programs() {
        return programs;
    }
}
