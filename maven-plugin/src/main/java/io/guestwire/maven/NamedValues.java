// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;

/** Lists whose entries are written {@code name=value}. */
final class NamedValues {
    private NamedValues() {}

    /**
     * The entries by name; everything after the last {@code =} is the value.
     *
     * @param parameter what the list is called, for messages
     * @param name what a name is, for messages
     * @param value what a value is, for messages
     * @throws MojoFailureException for an entry of another form, or a second one of a name
     */
    static SortedMap<String, String> parse(String parameter, String name, String value, List<String> entries)
            throws MojoFailureException {
        SortedMap<String, String> values = new TreeMap<>();
        for (String entry : entries) {
            int equals = entry.lastIndexOf('=');
            if (equals <= 0 || equals == entry.length() - 1) {
                throw new MojoFailureException(
                        parameter + ": `" + entry + "` is not of the form " + name + "=" + value);
            }
            String key = entry.substring(0, equals).strip();
            if (values.put(key, entry.substring(equals + 1).strip()) != null) {
                throw new MojoFailureException(parameter + ": " + name + " `" + key + "` is named twice");
            }
        }
        return values;
    }
}
