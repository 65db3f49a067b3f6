// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime;

import io.guestwire.runtime.msgpack.MessageReader;
import io.guestwire.runtime.msgpack.MessageWriter;

/**
 * One call of a guest to its host, as a {@link HostDispatcher} sees it. The guest has one such object, one reader and one
 * writer, and hands them out again and again: none of them may be used after {@link HostDispatcher#dispatch} has returned,
 * nor by another thread. Implemented by the runtime only.
 */
public interface HostCall {
    /** A reader at the start of the request. */
    MessageReader request();

    /**
     * A reader at the start of the request of an operation whose parameters are the entries of a map. A guest that has
     * nothing to pass may send no bytes, or nil: the reader is at an empty map then.
     */
    MessageReader arguments();

    /** Reads the request of an operation without parameters: no bytes, nil, or a map, whose entries are skipped. */
    void noArguments();

    /**
     * The writer of the response, which is empty at first. What is written is dropped if the dispatcher throws. Ask for it
     * when the request is read and before anything is called: of what cannot be decoded afterwards the guest learns nothing,
     * as it need not be the guest's.
     */
    MessageWriter response();

    /** Which of the host's providers the guest means; often empty or {@code default}. */
    String binding();

    /** The namespace of the operation. */
    String namespace();

    /** The name of the operation. */
    String operation();
}
