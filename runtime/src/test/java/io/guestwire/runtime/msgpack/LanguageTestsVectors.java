// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.msgpack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One recorded call of {@code language-tests.json}.
 *
 * @param response what the guest answered, if it did
 */
record LanguageTestsVectors(String guest, String name, byte[] request, Optional<byte[]> response, boolean identical) {
    private static final Pattern CASE = Pattern.compile("\\{[^{}]*}");

    static List<LanguageTestsVectors> all() {
        try (InputStream in = LanguageTestsVectors.class.getResourceAsStream("language-tests.json")) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CASE.matcher(json).results().map(found -> of(found.group())).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("language-tests.json", e);
        }
    }

    private static LanguageTestsVectors of(String json) {
        return new LanguageTestsVectors(
                text(json, "guest").orElseThrow(),
                text(json, "case").orElseThrow(),
                bytes(text(json, "request").orElseThrow()),
                text(json, "response").map(LanguageTestsVectors::bytes),
                json.contains("\"identical\": true"));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static Optional<String> text(String json, String key) {
        Matcher found = Pattern.compile("\"" + key + "\": \"([^\"]*)\"").matcher(json);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return guest + " " + name;
    }
}
