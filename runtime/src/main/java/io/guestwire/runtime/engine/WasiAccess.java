// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.engine;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * What a guest sees through WASI. There are no files.
 *
 * @param arguments its argument list
 * @param environment its environment, in this order
 * @param stdout takes what it writes to file descriptor 1
 * @param stderr takes what it writes to file descriptor 2
 * @param poll called inside long WASI functions: throws when the call must end
 */
public record WasiAccess(
        List<String> arguments,
        Map<String, String> environment,
        OutputStream stdout,
        OutputStream stderr,
        Runnable poll) {}
