// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.compare;

import io.guestwire.widl.diagnostic.DiagnosticCode;

/** The kinds of change between two versions of a schema. {@code docs/breaking.md} says what each breaks. */
public enum ChangeCode implements DiagnosticCode {
    // GW90x: schemas and roles
    /** A schema with operations that is gone. */
    SCHEMA_REMOVED("GW901", true),
    /** A schema with operations that is new. */
    SCHEMA_ADDED("GW902"),
    /** Another namespace. */
    NAMESPACE_CHANGED("GW903"),
    /** A role that is gone with its operations. */
    ROLE_REMOVED("GW904", true),
    /** A role that is new. */
    ROLE_ADDED("GW905"),
    /** A role with another name. */
    ROLE_RENAMED("GW906"),

    // GW91x: operations
    /** An operation that is gone. */
    OPERATION_REMOVED("GW911", true),
    /** An operation that is new. */
    OPERATION_ADDED("GW912"),
    /** An operation with another name. */
    OPERATION_RENAMED("GW913"),
    /** An operation in another role, or in the interface instead of a role. */
    OPERATION_MOVED("GW914"),
    /** {@code f(a: A)} that became {@code f{a: A}}, or the reverse. */
    OPERATION_FORM_CHANGED("GW915"),
    /** Another type of result, or a result where there was none. */
    RESULT_CHANGED("GW916"),

    // GW92x: parameters
    /** A parameter that is gone. */
    PARAMETER_REMOVED("GW921", true),
    /** A parameter that is new. */
    PARAMETER_ADDED("GW922"),
    /** A parameter with another name. */
    PARAMETER_RENAMED("GW923"),
    /** A parameter of another type. */
    PARAMETER_TYPE_CHANGED("GW924"),
    /** A parameter with another default. */
    PARAMETER_DEFAULT_CHANGED("GW925"),
    /** Parameters in another order. */
    PARAMETERS_REORDERED("GW926"),

    // GW93x: types
    /** A type that is gone. */
    TYPE_REMOVED("GW931", true),
    /** A type with another name. */
    TYPE_RENAMED("GW932"),
    /** A name that stands for another kind of type. */
    TYPE_KIND_CHANGED("GW933"),
    /** An alias of another type. */
    ALIAS_CHANGED("GW934"),

    // GW94x: fields
    /** A field that is gone. */
    FIELD_REMOVED("GW941", true),
    /** A field that is new. */
    FIELD_ADDED("GW942"),
    /** A field with another name. */
    FIELD_RENAMED("GW943"),
    /** A field of another type. */
    FIELD_TYPE_CHANGED("GW944"),
    /** A field with another default. */
    FIELD_DEFAULT_CHANGED("GW945"),
    /** Fields in another order. */
    FIELDS_REORDERED("GW946"),

    // GW95x: enumerations
    /** A value of an enumeration that is gone. */
    ENUM_VALUE_REMOVED("GW951", true),
    /** A value of an enumeration that is new. */
    ENUM_VALUE_ADDED("GW952"),
    /** A value of an enumeration with another name. */
    ENUM_VALUE_RENAMED("GW953"),
    /** A value of an enumeration with another index. */
    ENUM_VALUE_RENUMBERED("GW954"),
    /** A value of an enumeration that people see with another text. */
    ENUM_DISPLAY_CHANGED("GW955"),

    // GW96x: unions
    /** A member of a union that is gone. */
    UNION_MEMBER_REMOVED("GW961", true),
    /** A member of a union that is new. */
    UNION_MEMBER_ADDED("GW962"),
    /** A member of a union under another name. */
    UNION_MEMBER_RENAMED("GW963"),
    /** A member of a union that kept its name and is of another type. */
    UNION_MEMBER_CHANGED("GW964");

    private final String id;
    private final boolean isRemoval;

    ChangeCode(String id) {
        this(id, false);
    }

    ChangeCode(String id, boolean isRemoval) {
        this.id = id;
        this.isRemoval = isRemoval;
    }

    @Override
    public String id() {
        return id;
    }

    /** Whether what it names is in the earlier version alone. */
    public boolean isRemoval() {
        return isRemoval;
    }
}
