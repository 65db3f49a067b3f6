// SPDX-License-Identifier: Apache-2.0
package golden.annotations.support;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An annotation of the user's. */
@Retention(RetentionPolicy.RUNTIME)
public @interface small {
}
