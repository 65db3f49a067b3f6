// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.diagnostic;

/** The mistakes that this module reports. {@code docs/diagnostics.md} has an example of each. */
public enum WidlDiagnosticCode implements DiagnosticCode {
    // GW1xx: characters, tokens and grammar
    /** A character that WIDL does not use, or that cannot be seen. */
    STRAY_CHARACTER("GW101"),
    /** A string that does not end. */
    UNTERMINATED_STRING("GW102"),
    /** A backslash in a string that means nothing, or half of a surrogate pair. */
    INVALID_ESCAPE("GW103"),
    /** A control character in a string. */
    CONTROL_CHARACTER_IN_STRING("GW104"),
    /** A number that is cut short, or runs into something else. */
    MALFORMED_NUMBER("GW105"),
    /** A comment as other languages write it. */
    FOREIGN_COMMENT("GW106"),
    /** A file that is not UTF-8. */
    INVALID_ENCODING("GW107"),
    /** Something other than what the grammar asks for. */
    UNEXPECTED_TOKEN("GW111"),
    /** A bracket that is never closed. */
    UNCLOSED_BRACKET("GW112"),
    /** Text outside any definition. */
    UNKNOWN_DEFINITION("GW113"),
    /** {@code stream} where only a plain type can stand. */
    MISPLACED_STREAM("GW114"),
    /** A description that describes nothing. */
    MISPLACED_DESCRIPTION("GW115"),
    /** A file without definitions. */
    EMPTY_SCHEMA("GW116"),
    /** A file of more bytes than the limit. */
    FILE_TOO_LARGE("GW191"),
    /** Types or values nested more deeply than the limit. */
    NESTING_TOO_DEEP("GW192"),
    /** A name longer than the limit. */
    NAME_TOO_LONG("GW193"),
    /** A number of more digits than the limit. */
    NUMBER_TOO_LONG("GW194"),
    /** A string of more bytes than the limit. */
    STRING_TOO_LONG("GW195"),
    /** More parameters, fields, values or members than the limit. */
    TOO_MANY_MEMBERS("GW196"),
    /** A file with so many mistakes that the rest is not reported. */
    TOO_MANY_MISTAKES("GW197"),

    // GW2xx: names and types
    /** A type's name that is not in pascal case. */
    TYPE_NAME_NOT_PASCAL_CASE("GW201"),
    /** A declaration under the name of a built-in type. */
    BUILT_IN_NAME("GW202"),
    /** A type that is not declared. */
    UNKNOWN_TYPE("GW203"),
    /** The name of something that is not a type where a type must stand. */
    NOT_A_TYPE("GW204"),
    /** {@code void} anywhere but as the whole result of an operation. */
    MISPLACED_VOID("GW205"),
    /** A map key that is neither an integer nor a string. */
    INVALID_MAP_KEY("GW206"),
    /** An alias that stands for itself. */
    RECURSIVE_ALIAS("GW207"),
    /** A union that is a member of itself. */
    RECURSIVE_UNION("GW208"),
    /** A type whose values could never end. */
    INFINITE_TYPE("GW209"),
    /** Two roles or types of one name. */
    DUPLICATE_NAME("GW210"),
    /** Two operations of one name in an interface or role. */
    DUPLICATE_OPERATION("GW211"),
    /** Two parameters of one name. */
    DUPLICATE_PARAMETER("GW212"),
    /** Two fields of one name. */
    DUPLICATE_FIELD("GW213"),
    /** Two values of one name in an enumeration. */
    DUPLICATE_ENUM_VALUE("GW214"),
    /** Two values of one index in an enumeration. */
    DUPLICATE_ENUM_INDEX("GW215"),
    /** An index that is not a whole number from 0 to 2,147,483,647. */
    INVALID_ENUM_INDEX("GW216"),
    /** A type that is a member of a union twice. */
    DUPLICATE_UNION_MEMBER("GW217"),
    /** A type that implements itself. */
    RECURSIVE_IMPLEMENTS("GW218"),
    /** A type that implements another twice. */
    DUPLICATE_IMPLEMENTS("GW219"),
    /** Two directives of one name. */
    DUPLICATE_DIRECTIVE("GW220"),

    // GW3xx: the other rules
    /** A namespace after other definitions. */
    NAMESPACE_NOT_FIRST("GW301"),
    /** Two namespaces. */
    DUPLICATE_NAMESPACE("GW302"),
    /** A namespace of characters that cannot be part of one. */
    INVALID_NAMESPACE("GW303"),
    /** Two interfaces. */
    DUPLICATE_INTERFACE("GW304"),
    /** Two operations that the other side could not tell apart. */
    WIRE_COLLISION("GW305"),
    /** A value that does not fit its type. */
    WRONG_VALUE_TYPE("GW306"),
    /** A number that its type cannot hold. */
    VALUE_OUT_OF_RANGE("GW307"),
    /** A name that is not a value of the enumeration. */
    UNKNOWN_ENUM_VALUE("GW308"),
    /** A value for a field that the type does not have. */
    UNKNOWN_VALUE_FIELD("GW309"),
    /** An object value that lacks a required field. */
    MISSING_VALUE_FIELD("GW310"),
    /** A key given twice in one value. */
    DUPLICATE_VALUE_KEY("GW311"),
    /** A default for something that cannot have one. */
    UNSUPPORTED_DEFAULT("GW312"),
    /** A directive's parameter of a type that no annotation could give. */
    INVALID_DIRECTIVE_PARAMETER("GW321"),
    /** A requirement of a directive that is not declared. */
    UNKNOWN_REQUIRED_DIRECTIVE("GW322"),
    /** A directive's location that does not exist. */
    INVALID_DIRECTIVE_LOCATION("GW323"),
    /** A directive's location given twice. */
    DUPLICATE_DIRECTIVE_LOCATION("GW324"),
    /** An argument that the directive does not have. */
    UNKNOWN_ANNOTATION_ARGUMENT("GW325"),
    /** A required argument that is not given. */
    MISSING_ANNOTATION_ARGUMENT("GW326"),
    /** An argument given twice. */
    DUPLICATE_ANNOTATION_ARGUMENT("GW327"),
    /** An annotation where its directive does not allow it. */
    MISPLACED_ANNOTATION("GW328"),
    /** An annotation without another that its directive requires. */
    MISSING_REQUIRED_ANNOTATION("GW329"),

    // GW4xx: files and imports
    /** An import of a file that is nowhere to be found. */
    UNRESOLVED_IMPORT("GW401"),
    /** An import that leads out of the schema roots, or is not a plain relative path. */
    FORBIDDEN_IMPORT("GW402"),
    /** Files that import each other in a circle. */
    IMPORT_CYCLE("GW403"),
    /** An import of a name that the file does not declare. */
    UNKNOWN_IMPORT_NAME("GW404"),
    /** An import of something that stays in its file. */
    NOT_IMPORTABLE("GW405"),
    /** A name imported twice by one import. */
    DUPLICATE_IMPORT_NAME("GW406"),
    /** Imported types that meet another of the same name. */
    IMPORT_CLASH("GW407"),
    /** A chain of imports longer than the limit. */
    IMPORTS_TOO_DEEP("GW408"),
    /** More imported files than the limit. */
    TOO_MANY_FILES("GW409"),
    /** A file that does not exist, is not a regular file, or cannot be read. */
    UNREADABLE_FILE("GW410"),
    /** A file to load that lies in none of the roots. */
    FILE_OUTSIDE_ROOTS("GW411");

    private final String id;

    WidlDiagnosticCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
