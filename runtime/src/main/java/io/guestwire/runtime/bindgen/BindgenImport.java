// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.bindgen;

/** The host's side of a function that a wasm-bindgen module imports. */
@FunctionalInterface
public interface BindgenImport {
    /**
     * Answers one call, on the guest's thread. Takes all arguments in order, then gives the result, if there is one. Both
     * objects are valid during the call alone.
     *
     * @param arguments what the guest sent
     * @param result takes what the guest gets; left alone for the unit type
     * @throws io.guestwire.runtime.JsException to throw its value: the guest sees it if it declared the import with {@code
     *     catch}, else the guest's caller does
     * @throws Exception any other failure: a guest that declared {@code catch} gets an {@code Error} with a fixed text, else
     *     its call is unwound and it is unusable
     */
    void call(Lifter arguments, Lowerer result) throws Exception;
}
