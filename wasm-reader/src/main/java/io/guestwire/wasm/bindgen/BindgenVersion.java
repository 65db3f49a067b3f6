// SPDX-License-Identifier: Apache-2.0
package io.guestwire.wasm.bindgen;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Version of the crate {@code wasm-bindgen} that a module was built with. It, and not the schema version beside it, tells
 * the format: 0.2.77 and 0.2.79 changed it without raising the schema version.
 *
 * @param major first number
 * @param minor second number
 * @param patch third number
 */
public record BindgenVersion(int major, int minor, int patch) implements Comparable<BindgenVersion> {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})(?: \\([^)]*\\))?");
    private static final Comparator<BindgenVersion> ORDER = Comparator.comparingInt(BindgenVersion::major)
            .thenComparingInt(BindgenVersion::minor)
            .thenComparingInt(BindgenVersion::patch);

    /** The oldest version whose modules are read. */
    public static final BindgenVersion OLDEST = new BindgenVersion(0, 2, 74);

    /** The newest version that was published, and tried, when this was built. */
    public static final BindgenVersion NEWEST = new BindgenVersion(0, 2, 130);

    /** Checks that no number is negative. */
    public BindgenVersion {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException("a version has no negative numbers");
        }
    }

    /** Reads three numbers, and behind them, ignored, a commit in parentheses, as in {@code 0.2.83 (abc1234)}. */
    public static Optional<BindgenVersion> find(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        return Optional.of(new BindgenVersion(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3))));
    }

    /**
     * Reads what {@link #find(String)} reads.
     *
     * @throws IllegalArgumentException if {@code text} is no version
     */
    public static BindgenVersion parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException("`" + text + "` is not a version like 0.2.83"));
    }

    /** Whether this is {@code 0.2.patch} or newer. */
    public boolean isSince(int patch) {
        return compareTo(new BindgenVersion(0, 2, patch)) >= 0;
    }

    /** Whether the format of this version is known: from {@link #OLDEST} to {@link #NEWEST}. */
    public boolean isKnown() {
        return compareTo(OLDEST) >= 0 && compareTo(NEWEST) <= 0;
    }

    @Override
    public int compareTo(BindgenVersion other) {
        return ORDER.compare(this, other);
    }

    /** Returns for example {@code 0.2.83}. */
    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
