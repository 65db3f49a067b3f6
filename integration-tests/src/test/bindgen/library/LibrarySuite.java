// SPDX-License-Identifier: Apache-2.0
package suite.library;

import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;

/** Facts of the library guest: each has a guest of its own. */
abstract class LibrarySuite implements AutoCloseable {
    final LibraryHost host = new LibraryHost();
    final Library guest;

    LibrarySuite(GuestModule module) {
        guest = Library.start(module, host, GuestOptions.builder().log(GuestLog.discarding()).build());
    }

    @Override
    public void close() {
        guest.close();
    }
}
