// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

/**
 * Answers the calls that a guest makes to its host. Called on the thread that called the guest, while that call waits: a
 * handler that blocks should honour interruption, which is how a deadline reaches it. One handler may serve many guests at
 * once and must then be thread-safe.
 */
@FunctionalInterface
public interface HostCalls {
    /**
     * Answers one call. All four arguments come from the guest: strings are valid UTF-8 and within the limits of
     * {@link GuestLimits}, nothing else is promised.
     *
     * @param binding which of the host's providers is meant; often empty
     * @param namespace the group of the operation
     * @param operation the operation
     * @param payload the request, the handler's own copy
     * @return the response; it is copied when the guest asks for it, so do not change it during the guest's call. Null is
     *     taken for an empty response
     * @throws HostCallException to answer with an error text that the guest sees
     * @throws Exception for any other failure: the guest sees a fixed text with an id, and the log of this side the
     *     exception with the same id and the call's binding, namespace and operation
     */
    byte[] call(String binding, String namespace, String operation, byte[] payload) throws Exception;
}
