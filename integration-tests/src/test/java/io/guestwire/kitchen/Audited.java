// SPDX-License-Identifier: Apache-2.0
package io.guestwire.kitchen;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** What generated code carries where the schema says {@code @audited}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {}
