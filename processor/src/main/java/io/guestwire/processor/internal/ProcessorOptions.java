// SPDX-License-Identifier: Apache-2.0
package io.guestwire.processor.internal;

import io.guestwire.codegen.DatetimeEncoding;
import io.guestwire.codegen.EnumEncoding;
import io.guestwire.codegen.OperationNames;
import io.guestwire.codegen.WireEncoding;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a user sets with {@code -A}.
 *
 * @param widlFolder the folder of the class output into which a schema for each class is written; absent for none
 * @param encoding the forms of values that a schema leaves open
 */
public record ProcessorOptions(Optional<String> widlFolder, WireEncoding encoding) {
    private static final String WIDL = "guestwire.widl";
    private static final String ENUMS = "guestwire.enums";
    private static final String DATETIMES = "guestwire.datetimes";

    /** The options there are. */
    public static final Set<String> NAMES = Set.of(WIDL, ENUMS, DATETIMES);

    /** Where schemas go that dependencies are searched for. */
    private static final String DEFAULT_FOLDER = "META-INF/widl";

    /**
     * Reads options.
     *
     * @param given the options of a compilation
     * @param mistakes takes what is wrong with them
     */
    public static ProcessorOptions of(Map<String, String> given, List<String> mistakes) {
        EnumEncoding enums = constant(given, ENUMS, EnumEncoding.class, EnumEncoding.INDEX, mistakes);
        DatetimeEncoding datetimes =
                constant(given, DATETIMES, DatetimeEncoding.class, DatetimeEncoding.RFC3339, mistakes);
        return new ProcessorOptions(folder(given, mistakes), new WireEncoding(enums, datetimes, OperationNames.WIDL));
    }

    private static Optional<String> folder(Map<String, String> given, List<String> mistakes) {
        String value = given.get(WIDL);
        if (value == null || value.equals("false")) {
            return Optional.empty();
        }
        if (value.equals("true") || value.isEmpty()) {
            return Optional.of(DEFAULT_FOLDER);
        }
        List<String> parts = List.of(value.split("/", -1));
        if (value.contains("\\")
                || value.contains(":")
                || parts.stream().anyMatch(part -> part.isEmpty() || part.startsWith("."))) {
            mistakes.add("option " + WIDL + " is " + Quoted.of(value)
                    + ", which is no folder inside the class output\n= help: write `true` for `" + DEFAULT_FOLDER
                    + "`, or the parts of another folder with `/` between them");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static <E extends Enum<E>> E constant(
            Map<String, String> given, String option, Class<E> type, E initial, List<String> mistakes) {
        String value = given.get(option);
        if (value == null) {
            return initial;
        }
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT);
            if (name.equals(value)) {
                return constant;
            }
            known.add("`" + name + "`");
        }
        mistakes.add("option " + option + " is " + Quoted.of(value) + "\n= help: write " + String.join(" or ", known));
        return initial;
    }
}
