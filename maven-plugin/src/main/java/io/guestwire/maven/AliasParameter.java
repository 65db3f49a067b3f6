// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import io.guestwire.codegen.AliasMapping;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code aliases}: an alias of a schema and the Java type that stands for it, either as elements or, for types
 * that need no functions, as the text {@code name=type}. Filled by Maven.
 */
public final class AliasParameter {
    private @Nullable String name;
    private @Nullable String type;
    private @Nullable String decode;
    private @Nullable String encode;

    /** Made by Maven. */
    public AliasParameter() {}

    /** Takes the short form; what is wrong with it is said when it is used. */
    public void set(String text) {
        int equals = text.indexOf('=');
        name = equals < 0 ? text.strip() : text.substring(0, equals).strip();
        type = equals < 0 ? null : text.substring(equals + 1).strip();
    }

    /** Sets the name of the alias where it is declared. */
    public void setName(String name) {
        this.name = name.strip();
    }

    /** Sets the qualified name of the Java type. */
    public void setType(String type) {
        this.type = type.strip();
    }

    /** Sets the function that makes a value of the type, such as {@code com.acme.Money::parse}. */
    public void setDecode(String decode) {
        this.decode = decode.strip();
    }

    /** Sets the function that turns a value of the type back, such as {@code com.acme.Money::toString}. */
    public void setEncode(String encode) {
        this.encode = encode.strip();
    }

    /** The name, which must be there. */
    String nameOrFail() throws MojoFailureException {
        if (name == null || name.isEmpty()) {
            throw new MojoFailureException(
                    "aliases: an entry has no name; write name=type, or the elements name and type");
        }
        return name;
    }

    AliasMapping toMapping() throws MojoFailureException {
        String alias = nameOrFail();
        if (type == null || type.isEmpty()) {
            throw new MojoFailureException(
                    "aliases: `" + alias + "` has no type; write " + alias + "=java.util.UUID, say");
        }
        try {
            return new AliasMapping(type, Optional.ofNullable(decode), Optional.ofNullable(encode));
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("aliases: `" + alias + "`: " + e.getMessage());
        }
    }
}
