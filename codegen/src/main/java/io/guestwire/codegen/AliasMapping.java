// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen;

import io.guestwire.codegen.internal.plan.ReadyConversions;
import io.guestwire.widl.diagnostic.Quoted;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * A Java type that stands for an alias of a schema instead of the type that the alias means there. Values cross the wire
 * as the schema says; generated code converts them.
 *
 * <p>{@code java.util.UUID}, {@code java.math.BigDecimal}, {@code java.math.BigInteger}, {@code java.net.URI} and the
 * types of {@code java.time} need no functions: they convert from {@code string}, {@code Instant} and
 * {@code ZonedDateTime} from {@code datetime} too. Functions are written as Java writes references to them,
 * {@code com.acme.Money::parse} or {@code com.acme.Money::new}; they declare no checked exception, take and give no
 * null, and may be called by any thread.
 *
 * @param type qualified name of a public class, as Java source writes it
 * @param decode the static method or constructor that makes a value of {@code type}; it takes what the wire type is in
 *     Java
 * @param encode the method that turns a value of {@code type} into what the wire type is in Java: a static one that
 *     takes it, or one of its own without parameters
 */
public record AliasMapping(String type, Optional<String> decode, Optional<String> encode) {
    /**
     * Checks the form; whether the functions exist is for the compiler to say.
     *
     * @throws IllegalArgumentException if a name is none, if only one function is given, or if none is given for a type
     *     that needs them
     */
    public AliasMapping {
        requireType(type);
        decode.ifPresent(AliasMapping::requireReference);
        encode.ifPresent(AliasMapping::requireReference);
        if (encode.filter(reference -> reference.endsWith("::new")).isPresent()) {
            throw new IllegalArgumentException(
                    Quoted.of(encode.get()) + " is a constructor, which makes no wire value");
        }
        if (decode.isPresent() != encode.isPresent()) {
            throw new IllegalArgumentException(
                    Quoted.of(type) + " needs both functions, one to decode and one to encode");
        }
        if (decode.isEmpty() && !ReadyConversions.knows(type)) {
            throw new IllegalArgumentException(
                    Quoted.of(type) + " needs two functions, one to decode and one to encode" + meant(type));
        }
    }

    /** A ready type of the same simple name, or nearly so; all of them for another one of the JDK. */
    private static String meant(String type) {
        return ReadyConversions.nearest(type)
                .map(ready -> ": did you mean `" + ready + "`, which needs none?")
                .orElseGet(() -> type.startsWith("java.") ? "; none need " + ReadyConversions.listed() : "");
    }

    /** One of the types that need no functions. */
    public static AliasMapping of(String type) {
        return new AliasMapping(type, Optional.empty(), Optional.empty());
    }

    /** A type with two functions. */
    public static AliasMapping of(String type, String decode, String encode) {
        return new AliasMapping(type, Optional.of(decode), Optional.of(encode));
    }

    private static void requireType(String name) {
        Objects.requireNonNull(name, "type");
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17) || !name.contains(".")) {
            throw new IllegalArgumentException(Quoted.of(name) + " is not the qualified name of a Java class"
                    + ReadyConversions.nearest(name)
                            .map(ready -> ": did you mean `" + ready + "`?")
                            .orElse(""));
        }
    }

    private static void requireReference(String reference) {
        String[] parts = reference.split("::", -1);
        boolean method = parts.length == 2
                && (parts[1].equals("new")
                        || SourceVersion.isIdentifier(parts[1])
                                && !SourceVersion.isKeyword(parts[1], SourceVersion.RELEASE_17));
        if (!method) {
            throw new IllegalArgumentException(
                    Quoted.of(reference) + " is not of the form package.Class::method or package.Class::new");
        }
        requireType(parts[0]);
    }
}
