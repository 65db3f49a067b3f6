// SPDX-License-Identifier: Apache-2.0
package golden.mapped.support;

import java.util.List;

/** A type of the user's for a list. */
public record Words(List<String> words) {
}
