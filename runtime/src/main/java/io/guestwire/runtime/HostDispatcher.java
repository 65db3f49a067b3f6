// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import java.util.List;

/**
 * Serves operations of the host: reads a request, calls what implements the operation, writes the response. Generated for
 * roles, interfaces and classes with {@code @HostExports}; {@link GuestOptions.Builder#export} takes it.
 *
 * <p>Called on the thread that called the guest, while that call waits. One dispatcher may serve many guests at once and
 * must then be thread-safe; generated ones keep no state, so that what they call decides.
 */
public interface HostDispatcher {
    /** The operations it serves. Asked once, when options are built; always the same. */
    List<HostOperation> operations();

    /**
     * Serves one call.
     *
     * @param operation an index of {@link #operations()}
     * @param call the request and where the response goes; valid until this method returns
     * @throws HostCallException to answer with an error text that the guest sees
     * @throws GuestDecodeException from the call's reader, before the writer of the response was asked for: the guest sees the
     *     message, which tells it what was wrong with its request
     * @throws Exception for any other failure: the guest sees a fixed text with an id, and the log of this side the
     *     exception with the same id
     */
    void dispatch(int operation, HostCall call) throws Exception;
}
