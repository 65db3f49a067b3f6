// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.output;

import io.guestwire.codegen.Inputs;
import io.guestwire.codegen.Inputs.InputFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the last successful run read and wrote. Its text form is UTF-8 with line feeds, one fact a line, sorted, without
 * time, user, host or absolute path, so that equal runs leave equal manifests:
 *
 * <pre>
 * guestwire-manifest 1
 * tool VERSION
 * option NAME=VALUE
 * input SHA256 PATH
 * output SHA256 PATH
 * </pre>
 *
 * In names, values and paths a backslash, a line feed and a carriage return are written {@code \\}, {@code \n} and
 * {@code \r}. A reader refuses any other line: a manifest decides what may be deleted.
 *
 * @param inputs what the run depended on
 * @param outputs relative path of every generated file, and its SHA-256
 */
public record Manifest(Inputs inputs, SortedMap<String, String> outputs) {
    private static final String HEADER = "guestwire-manifest 1";

    /** Takes a copy. */
    public Manifest {
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    }

    static Manifest empty() {
        return new Manifest(new Inputs("", new TreeMap<>(), List.of()), new TreeMap<>());
    }

    /**
     * The text form.
     *
     * @return lines as the class comment says, each ended by a line feed
     */
    public String toText() {
        StringBuilder out = new StringBuilder();
        out.append(HEADER).append('\n');
        out.append("tool ").append(TextLines.escape(inputs.toolVersion())).append('\n');
        inputs.options()
                .forEach((name, value) -> out.append("option ")
                        .append(TextLines.escape(name))
                        .append('=')
                        .append(TextLines.escape(value))
                        .append('\n'));
        for (InputFile file : inputs.files()) {
            appendHash(out, "input ", file.sha256(), file.path());
        }
        outputs.forEach((path, sha256) -> appendHash(out, "output ", sha256, path));
        return out.toString();
    }

    private static void appendHash(StringBuilder out, String kind, String sha256, String path) {
        out.append(kind)
                .append(sha256)
                .append(' ')
                .append(TextLines.escape(path))
                .append('\n');
    }

    /**
     * Reads the text form.
     *
     * @param text a manifest
     * @return what it says
     * @throws StateFormatException when a line is not of the form, or names an output that could lie outside the
     *     directory
     */
    public static Manifest parse(String text) throws StateFormatException {
        List<String> lines = TextLines.of(text);
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new StateFormatException("the first line is not `" + HEADER + "`");
        }
        Parsed parsed = new Parsed();
        for (int i = 1; i < lines.size(); i++) {
            if (!parsed.accept(lines.get(i))) {
                throw new StateFormatException("line " + (i + 1) + " is not a line of a manifest");
            }
        }
        return new Manifest(new Inputs(parsed.tool, parsed.options, parsed.inputs), parsed.outputs);
    }

    private static final class Parsed {
        private String tool = "";
        private final SortedMap<String, String> options = new TreeMap<>();
        private final List<InputFile> inputs = new ArrayList<>();
        private final SortedMap<String, String> outputs = new TreeMap<>();

        boolean accept(String line) {
            int space = line.indexOf(' ');
            if (space < 0) {
                return false;
            }
            String rest = line.substring(space + 1);
            return switch (line.substring(0, space)) {
                case "tool" -> acceptTool(rest);
                case "option" -> acceptOption(rest);
                case "input" -> hasHash(rest) && inputs.add(new InputFile(path(rest), hash(rest)));
                case "output" ->
                    hasHash(rest) && OutputPath.isValid(path(rest)) && outputs.put(path(rest), hash(rest)) == null;
                default -> false;
            };
        }

        private boolean acceptTool(String rest) {
            tool = TextLines.unescape(rest);
            return true;
        }

        private boolean acceptOption(String rest) {
            int equals = rest.indexOf('=');
            return equals > 0
                    && options.put(
                                    TextLines.unescape(rest.substring(0, equals)),
                                    TextLines.unescape(rest.substring(equals + 1)))
                            == null;
        }

        private static boolean hasHash(String rest) {
            return rest.length() > 65 && rest.charAt(64) == ' ' && Sha256.isDigest(hash(rest));
        }

        private static String hash(String rest) {
            return rest.substring(0, 64);
        }

        private static String path(String rest) {
            return TextLines.unescape(rest.substring(65));
        }
    }
}
