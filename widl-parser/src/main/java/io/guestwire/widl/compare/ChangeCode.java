// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.compare;

import io.guestwire.widl.diagnostic.DiagnosticCode;

/** The kinds of change between two versions of a schema. {@code docs/breaking.md} says what each breaks. */
public enum ChangeCode implements DiagnosticCode {
    // GW60x: schemas and roles
    /** A schema with operations that is gone. */
    SCHEMA_REMOVED("GW601", true),
    /** A schema with operations that is new. */
    SCHEMA_ADDED("GW602"),
    /** Another namespace. */
    NAMESPACE_CHANGED("GW603"),
    /** A role that is gone with its operations. */
    ROLE_REMOVED("GW604", true),
    /** A role that is new. */
    ROLE_ADDED("GW605"),
    /** A role with another name. */
    ROLE_RENAMED("GW606"),

    // GW61x: operations
    /** An operation that is gone. */
    OPERATION_REMOVED("GW611", true),
    /** An operation that is new. */
    OPERATION_ADDED("GW612"),
    /** An operation with another name. */
    OPERATION_RENAMED("GW613"),
    /** An operation in another role, or in the interface instead of a role. */
    OPERATION_MOVED("GW614"),
    /** {@code f(a: A)} that became {@code f{a: A}}, or the reverse. */
    OPERATION_FORM_CHANGED("GW615"),
    /** Another type of result, or a result where there was none. */
    RESULT_CHANGED("GW616"),

    // GW62x: parameters
    /** A parameter that is gone. */
    PARAMETER_REMOVED("GW621", true),
    /** A parameter that is new. */
    PARAMETER_ADDED("GW622"),
    /** A parameter with another name. */
    PARAMETER_RENAMED("GW623"),
    /** A parameter of another type. */
    PARAMETER_TYPE_CHANGED("GW624"),
    /** A parameter with another default. */
    PARAMETER_DEFAULT_CHANGED("GW625"),
    /** Parameters in another order. */
    PARAMETERS_REORDERED("GW626"),

    // GW63x: types
    /** A type that is gone. */
    TYPE_REMOVED("GW631", true),
    /** A type with another name. */
    TYPE_RENAMED("GW632"),
    /** A name that stands for another kind of type. */
    TYPE_KIND_CHANGED("GW633"),
    /** An alias of another type. */
    ALIAS_CHANGED("GW634"),

    // GW64x: fields
    /** A field that is gone. */
    FIELD_REMOVED("GW641", true),
    /** A field that is new. */
    FIELD_ADDED("GW642"),
    /** A field with another name. */
    FIELD_RENAMED("GW643"),
    /** A field of another type. */
    FIELD_TYPE_CHANGED("GW644"),
    /** A field with another default. */
    FIELD_DEFAULT_CHANGED("GW645"),
    /** Fields in another order. */
    FIELDS_REORDERED("GW646"),

    // GW65x: enumerations
    /** A value of an enumeration that is gone. */
    ENUM_VALUE_REMOVED("GW651", true),
    /** A value of an enumeration that is new. */
    ENUM_VALUE_ADDED("GW652"),
    /** A value of an enumeration with another name. */
    ENUM_VALUE_RENAMED("GW653"),
    /** A value of an enumeration with another index. */
    ENUM_VALUE_RENUMBERED("GW654"),
    /** A value of an enumeration that people see with another text. */
    ENUM_DISPLAY_CHANGED("GW655"),

    // GW66x: unions
    /** A member of a union that is gone. */
    UNION_MEMBER_REMOVED("GW661", true),
    /** A member of a union that is new. */
    UNION_MEMBER_ADDED("GW662"),
    /** A member of a union under another name. */
    UNION_MEMBER_RENAMED("GW663"),
    /** A member of a union that kept its name and is of another type. */
    UNION_MEMBER_CHANGED("GW664");

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
