// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.AliasMapping;
import io.guestwire.codegen.DatetimeEncoding;
import io.guestwire.codegen.EnumEncoding;
import io.guestwire.codegen.GeneratorOptions;
import io.guestwire.codegen.OperationNames;
import io.guestwire.codegen.RustGuestOptions;
import io.guestwire.codegen.UnknownEnumValues;
import io.guestwire.codegen.WireEncoding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The parameters that decide what Java is written, checked: each mistake fails the build and names its parameter. */
final class BindingOptions {
    private final GeneratorOptions options;

    private BindingOptions(GeneratorOptions options) {
        this.options = options;
    }

    static Builder builder() {
        return new Builder();
    }

    /**
     * For a run over some of the schemas.
     *
     * @param rolesElsewhere the roles that the others declare
     */
    GeneratorOptions toGeneratorOptions(Set<String> rolesElsewhere) {
        return options.toBuilder().rolesElsewhere(rolesElsewhere).build();
    }

    /**
     * For the guest's side of the same schemas. What only Java has a use for is left out.
     *
     * @param crate name of the crate
     */
    RustGuestOptions toRustGuestOptions(String crate) throws MojoFailureException {
        try {
            return new RustGuestOptions(crate, options.guestRoles(), options.hostRoles(), Set.of(), options.encoding());
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("crate: " + e.getMessage());
        }
    }

    /** The namespaces that {@code packages} names. */
    Set<String> namespaces() {
        return new TreeSet<>(options.packageByNamespace().keySet());
    }

    /** The names that {@code aliases} names. */
    Set<String> aliases() {
        return new TreeSet<>(options.aliases().keySet());
    }

    /** For the manifest: every parameter that is not at its default, in a form that is equal when the parameter is. */
    SortedMap<String, String> toManifestOptions() {
        SortedMap<String, String> texts = new TreeMap<>();
        WireEncoding usual = WireEncoding.defaults();
        options.packageName().ifPresent(name -> texts.put("packageName", name));
        options.packageByNamespace().forEach((namespace, name) -> texts.put("packages." + namespace, name));
        putList(texts, "guestRoles", options.guestRoles());
        putList(texts, "hostRoles", options.hostRoles());
        put(texts, "enums", options.encoding().enums(), usual.enums());
        put(texts, "datetimes", options.encoding().datetimes(), usual.datetimes());
        put(texts, "operationNames", options.encoding().operations(), usual.operations());
        put(texts, "unknownEnumValues", options.unknownEnumValues(), UnknownEnumValues.ERROR);
        options.aliases().forEach((name, mapping) -> texts.put("aliases." + name, text(mapping)));
        options.annotations().forEach((name, type) -> texts.put("annotations." + name, type));
        return texts;
    }

    private static void putList(SortedMap<String, String> texts, String name, Set<String> values) {
        if (!values.isEmpty()) {
            texts.put(name, String.join(",", values));
        }
    }

    private static void put(SortedMap<String, String> texts, String name, Enum<?> value, Enum<?> usual) {
        if (value != usual) {
            texts.put(name, value.name().toLowerCase(Locale.ROOT));
        }
    }

    private static String text(AliasMapping mapping) {
        return mapping.type()
                + mapping.decode().map(method -> " " + method).orElse("")
                + mapping.encode().map(method -> " " + method).orElse("");
    }

    /** Takes each parameter as Maven hands it over. Not thread-safe. */
    static final class Builder {
        private final GeneratorOptions.Builder options = GeneratorOptions.builder();
        private EnumEncoding enums = WireEncoding.defaults().enums();
        private DatetimeEncoding datetimes = WireEncoding.defaults().datetimes();
        private OperationNames operations = WireEncoding.defaults().operations();

        private Builder() {}

        Builder packageName(@Nullable String name) throws MojoFailureException {
            if (name != null) {
                options.packageName(name.strip());
                check("packageName");
            }
            return this;
        }

        Builder packages(List<String> entries) throws MojoFailureException {
            options.packageByNamespace(NamedValues.parse("packages", "namespace", "package", entries));
            return check("packages");
        }

        Builder roles(List<String> guest, List<String> host) {
            options.guestRoles(new TreeSet<>(guest)).hostRoles(new TreeSet<>(host));
            return this;
        }

        Builder enums(String text) throws MojoFailureException {
            enums = Choice.of("enums", text, EnumEncoding.class);
            return this;
        }

        Builder datetimes(String text) throws MojoFailureException {
            datetimes = Choice.of("datetimes", text, DatetimeEncoding.class);
            return this;
        }

        Builder operationNames(String text) throws MojoFailureException {
            operations = Choice.of("operationNames", text, OperationNames.class);
            return this;
        }

        Builder unknownEnumValues(String text) throws MojoFailureException {
            options.unknownEnumValues(Choice.of("unknownEnumValues", text, UnknownEnumValues.class));
            return this;
        }

        Builder aliases(List<AliasParameter> entries) throws MojoFailureException {
            Map<String, AliasMapping> mappings = new TreeMap<>();
            for (AliasParameter entry : entries) {
                if (mappings.put(entry.nameOrFail(), entry.toMapping()) != null) {
                    throw new MojoFailureException("aliases: `" + entry.nameOrFail() + "` is named twice");
                }
            }
            options.aliases(mappings);
            return this;
        }

        Builder annotations(List<String> entries) throws MojoFailureException {
            SortedMap<String, String> classes = new TreeMap<>();
            NamedValues.parse("annotations", "annotation", "class", entries)
                    .forEach((name, type) -> classes.put(name.startsWith("@") ? name.substring(1) : name, type));
            options.annotations(classes);
            return check("annotations");
        }

        BindingOptions build() {
            return new BindingOptions(options.encoding(new WireEncoding(enums, datetimes, operations))
                    .build());
        }

        /** Builds after each parameter that may be wrong, so that the message names it. */
        private Builder check(String parameter) throws MojoFailureException {
            try {
                options.build();
                return this;
            } catch (IllegalArgumentException e) {
                throw new MojoFailureException(parameter + ": " + e.getMessage());
            }
        }
    }
}
