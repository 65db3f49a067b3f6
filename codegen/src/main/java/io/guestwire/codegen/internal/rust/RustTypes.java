// SPDX-License-Identifier: Apache-2.0
package io.guestwire.codegen.internal.rust;

import io.guestwire.widl.model.AliasType;
import io.guestwire.widl.model.Definition;
import io.guestwire.widl.model.EnumType;
import io.guestwire.widl.model.ObjectType;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.model.UnionType;
import io.guestwire.widl.model.WidlType;
import java.util.Optional;

/** The Rust types of a schema's types, as one place writes them. */
final class RustTypes {
    private final ModuleScope scope;
    private final boolean isOutside;

    private RustTypes(ModuleScope scope, boolean isOutside) {
        this.scope = scope;
        this.isOutside = isOutside;
    }

    /** As the module of the schema writes them. */
    static RustTypes inside(ModuleScope scope) {
        return new RustTypes(scope, false);
    }

    /** As the crate writes them that has the generated module. */
    static RustTypes outside(ModuleScope scope) {
        return new RustTypes(scope, true);
    }

    /** The type of a value that belongs to whoever has it. */
    String owned(WidlType type) {
        return type.accept(new Owned(Optional.empty()));
    }

    /** The type of a field, a member or an alias's target, boxed where it would hold its holder. */
    String heldBy(Definition holder, WidlType type) {
        return type.accept(new Owned(Optional.of(holder)));
    }

    /** The type of a parameter that is only looked at. */
    String borrowed(WidlType type) {
        return type.accept(new Borrowed("", "[u8]"));
    }

    /** The same as a field of a struct with the lifetime {@code 'a}, written as the wire wants it. */
    String argument(WidlType type) {
        return type.accept(new Borrowed("'a ", "serde_bytes::Bytes"));
    }

    /** From a parameter to the field of that struct. */
    String toArgument(WidlType type, String name) {
        return switch (kind(type)) {
            case BYTES -> "serde_bytes::Bytes::new(" + name + ")";
            case MAYBE_BYTES -> name + ".map(serde_bytes::Bytes::new)";
            case COPIED, REFERENCE -> name;
        };
    }

    /** From a parameter to a reference to what is written. */
    String toReference(WidlType type, String name) {
        return switch (kind(type)) {
            case BYTES -> toArgument(type, name);
            case MAYBE_BYTES, COPIED -> "&" + toArgument(type, name);
            case REFERENCE -> isOptional(type) ? "&" + name : name;
        };
    }

    /** What aliases stand for, and what optionals of optionals come to. */
    static WidlType resolve(WidlType type) {
        WidlType resolved = type;
        while (resolved instanceof AliasType alias) {
            resolved = alias.target();
        }
        return resolved;
    }

    /** Whether a value may be absent, by its type or by what its alias stands for. */
    static boolean isOptional(WidlType type) {
        return resolve(type) instanceof WidlType.OptionalOf;
    }

    private enum Kind {
        COPIED,
        BYTES,
        MAYBE_BYTES,
        REFERENCE
    }

    private static Kind kind(WidlType type) {
        WidlType resolved = resolve(type);
        if (resolved instanceof WidlType.OptionalOf optional) {
            return kind(optional.target()) == Kind.BYTES || kind(optional.target()) == Kind.MAYBE_BYTES
                    ? Kind.MAYBE_BYTES
                    : Kind.REFERENCE;
        }
        if (resolved == Scalar.BYTES) {
            return Kind.BYTES;
        }
        return isCopied(resolved) ? Kind.COPIED : Kind.REFERENCE;
    }

    private static boolean isCopied(WidlType resolved) {
        return resolved instanceof EnumType || resolved instanceof Scalar scalar && copied(scalar);
    }

    private static boolean copied(Scalar type) {
        return switch (type) {
            case I8, U8, I16, U16, I32, U32, I64, U64, F32, F64, BOOL -> true;
            case STRING, BYTES, DATETIME, RAW, ANY, VALUE -> false;
        };
    }

    private String name(Scalar type) {
        return switch (type) {
            case I8, U8, I16, U16, I32, U32, I64, U64, F32, F64, BOOL -> type.widlName();
            case STRING -> standard("String", "std::string::String");
            case BYTES -> wire("Bytes");
            case DATETIME -> wire("Datetime");
            case RAW -> wire("Raw");
            case ANY, VALUE -> wire("Value");
        };
    }

    private String wire(String type) {
        return isOutside ? "generated::" + type : scope.wire() + "::" + type;
    }

    private String path(Definition type) {
        return isOutside ? "generated::" + scope.outerPath(type) : scope.path(type);
    }

    private String standard(String simple, String qualified) {
        return isOutside ? simple : scope.standard(simple, qualified);
    }

    private String optional(String target) {
        return standard("Option", "std::option::Option") + "<" + target + ">";
    }

    private String list(String element) {
        return standard("Vec", "std::vec::Vec") + "<" + element + ">";
    }

    private String map(String key, String value) {
        String map = isOutside ? "std::collections::BTreeMap" : scope.btreeMap();
        return map + "<" + key + ", " + value + ">";
    }

    /** Whether a type stands directly in {@code holder} decides about boxes. */
    private final class Owned implements WidlType.Cases<String> {
        private final Optional<Definition> holder;

        private Owned(Optional<Definition> holder) {
            this.holder = holder;
        }

        @Override
        public String scalar(Scalar type) {
            return name(type);
        }

        @Override
        public String list(WidlType.ListOf type) {
            return RustTypes.this.list(owned(type.element()));
        }

        @Override
        public String map(WidlType.MapOf type) {
            return RustTypes.this.map(owned(type.key()), owned(type.value()));
        }

        @Override
        public String optional(WidlType.OptionalOf type) {
            String target = type.target().accept(this);
            return isOptional(type.target()) ? target : RustTypes.this.optional(target);
        }

        @Override
        public String stream(WidlType.StreamOf type) {
            throw new IllegalStateException("a stream has no Rust type");
        }

        @Override
        public String object(ObjectType type) {
            return declared(type);
        }

        @Override
        public String enumeration(EnumType type) {
            return declared(type);
        }

        @Override
        public String union(UnionType type) {
            return declared(type);
        }

        @Override
        public String alias(AliasType type) {
            return declared(type);
        }

        private String declared(Definition type) {
            boolean boxed =
                    holder.filter(outer -> scope.circles().isBoxed(outer, type)).isPresent();
            return boxed ? standard("Box", "std::boxed::Box") + "<" + path(type) + ">" : path(type);
        }
    }

    private final class Borrowed implements WidlType.Cases<String> {
        private final String lifetime;
        private final String bytes;

        private Borrowed(String lifetime, String bytes) {
            this.lifetime = lifetime;
            this.bytes = bytes;
        }

        @Override
        public String scalar(Scalar type) {
            return switch (type) {
                case STRING -> reference("str");
                case BYTES -> reference(bytes);
                default -> copied(type) ? name(type) : reference(name(type));
            };
        }

        @Override
        public String list(WidlType.ListOf type) {
            return reference("[" + owned(type.element()) + "]");
        }

        @Override
        public String map(WidlType.MapOf type) {
            return reference(owned(type));
        }

        @Override
        public String optional(WidlType.OptionalOf type) {
            String target = type.target().accept(this);
            return isOptional(type.target()) ? target : RustTypes.this.optional(target);
        }

        @Override
        public String stream(WidlType.StreamOf type) {
            throw new IllegalStateException("a stream has no Rust type");
        }

        @Override
        public String object(ObjectType type) {
            return reference(path(type));
        }

        @Override
        public String enumeration(EnumType type) {
            return path(type);
        }

        @Override
        public String union(UnionType type) {
            return reference(path(type));
        }

        /** A number keeps its name; anything else is what the alias stands for, of which there may be a smaller form. */
        @Override
        public String alias(AliasType type) {
            return isCopied(resolve(type)) ? path(type) : type.target().accept(this);
        }

        private String reference(String target) {
            return "&" + lifetime + target;
        }
    }
}
