// SPDX-License-Identifier: Apache-2.0
/**
 * From data that TypeScript declares to Java: records, enums and sealed interfaces, and how they are JavaScript values. Names
 * and types are decided here; a type that has no form in Java stays a {@code JsValue}, with a note that says why.
 */
@NullMarked
package io.guestwire.codegen.internal.plan.records;

import org.jspecify.annotations.NullMarked;
