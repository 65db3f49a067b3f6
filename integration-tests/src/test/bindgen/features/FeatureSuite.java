// SPDX-License-Identifier: Apache-2.0
package suite.features;

import io.guestwire.runtime.GuestLog;
import io.guestwire.runtime.GuestModule;
import io.guestwire.runtime.GuestOptions;

/** Facts of the feature guest: each has a guest of its own. */
abstract class FeatureSuite implements AutoCloseable {
    final FeatureHost host = new FeatureHost();
    final GuestModule module;
    final Features guest;

    FeatureSuite(GuestModule module) {
        this.module = module;
        guest = Features.start(module, host, GuestOptions.builder().log(GuestLog.discarding()).build());
    }

    @Override
    public void close() {
        guest.close();
    }
}
