// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.read;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.FILE_TOO_LARGE;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.INVALID_ENCODING;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNREADABLE_FILE;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.source.SchemaLimit;
import io.guestwire.widl.source.SchemaLimits;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads a file within the limit of its size, as strict UTF-8. */
public final class SourceReader {
    private final int maximumBytes;
    private final Diagnostics diagnostics;

    /** A reader that reports to {@code diagnostics}. */
    public SourceReader(SchemaLimits limits, Diagnostics diagnostics) {
        this.maximumBytes = limits.maximum(SchemaLimit.FILE_BYTES);
        this.diagnostics = diagnostics;
    }

    /**
     * What reading a file gave.
     *
     * @param source its text; what comes before the mistake when it is not whole
     * @param isWhole whether all of it was read; if not, the reason is reported
     */
    public record Reading(SourceFile source, boolean isWhole) {}

    /** Reads a file; never more of it than the limit. */
    public Reading read(Place place) {
        byte[] bytes;
        try (InputStream in = place.open()) {
            bytes = in.readNBytes(maximumBytes + 1);
        } catch (IOException unreadable) {
            return failed(Diagnostic.error(UNREADABLE_FILE, start(place), "the file cannot be read"));
        }
        if (bytes.length > maximumBytes) {
            return failed(Diagnostic.error(
                    FILE_TOO_LARGE, start(place), "the file has more than " + maximumBytes + " bytes"));
        }
        return decode(place, bytes);
    }

    private Reading decode(Place place, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        SourceFile source = source(place, out.flip().toString());
        if (!result.isError()) {
            return new Reading(source, true);
        }
        int end = source.text().length();
        Diagnostic diagnostic = Diagnostic.error(
                        INVALID_ENCODING,
                        new Span(source, end, end),
                        "the byte 0x" + hex(bytes[in.position()]) + " is not UTF-8 here")
                .withHelp(
                        startsLikeUtf16(bytes)
                                ? "the file looks like UTF-16; save it as UTF-8"
                                : "save the file as UTF-8");
        return failed(diagnostic);
    }

    private Reading failed(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        return new Reading(diagnostic.span().file(), false);
    }

    private static Span start(Place place) {
        return new Span(source(place, ""), 0, 0);
    }

    private static SourceFile source(Place place, String text) {
        return place.location()
                .map(location -> SourceFile.of(place.displayPath(), location, text))
                .orElseGet(() -> SourceFile.of(place.displayPath(), text));
    }

    private static boolean startsLikeUtf16(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1];
    }

    private static String hex(byte value) {
        return "" + "0123456789ABCDEF".charAt(value >> 4 & 15) + "0123456789ABCDEF".charAt(value & 15);
    }
}
