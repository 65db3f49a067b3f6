// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.internal.bindgen;

import io.guestwire.wasm.bindgen.BindgenFormatException;
import io.guestwire.wasm.bindgen.BindgenVersion;
import io.guestwire.wasm.internal.GuestText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a chunk of the custom section begins with: {@code {"schema_version":"0.2.83","version":"0.2.83"}}. */
record SectionVersion(BindgenVersion crate, String schema) {

    private static final Pattern TEXT = Pattern.compile(
            "\\s*\\{\\s*\"schema_version\"\\s*:\\s*\"([^\"\\\\]*)\"\\s*,\\s*\"version\"\\s*:\\s*\"([^\"\\\\]*)\"\\s*}\\s*");

    static SectionVersion parse(String json) {
        Matcher matcher = TEXT.matcher(json);
        if (!matcher.matches()) {
            throw new BindgenFormatException(
                    BindgenFormatException.Kind.VERSION,
                    "the section does not say its version but " + GuestText.quoted(json));
        }
        BindgenVersion crate = BindgenVersion.find(matcher.group(2))
                .orElseThrow(() -> new BindgenFormatException(
                        BindgenFormatException.Kind.VERSION,
                        "the section says " + GuestText.quoted(matcher.group(2)) + " where a version should be"));
        if (crate.compareTo(BindgenVersion.OLDEST) < 0) {
            throw new BindgenFormatException(
                    BindgenFormatException.Kind.VERSION,
                    "the module was built with wasm-bindgen " + crate + "; " + BindgenVersion.OLDEST
                            + " is the oldest version that is read");
        }
        return new SectionVersion(crate, matcher.group(1));
    }
}
