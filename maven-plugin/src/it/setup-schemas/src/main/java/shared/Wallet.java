// SPDX-License-Identifier: Apache-2.0
package shared;

/**
 * What a library does with its generated classes.
 *
 * @param money what is in it
 */
public record Wallet(Money money) {}
