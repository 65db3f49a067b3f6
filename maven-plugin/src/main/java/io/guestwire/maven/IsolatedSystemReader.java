// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit from what lies outside of the repository: it would start {@code git} to find the system's configuration,
 * and write to the user's.
 */
final class IsolatedSystemReader extends SystemReader.Delegate {
    private IsolatedSystemReader(SystemReader usual) {
        super(usual);
    }

    /** For this plugin alone: Maven loads JGit once for each. */
    static synchronized void install() {
        if (!(SystemReader.getInstance() instanceof IsolatedSystemReader)) {
            SystemReader.setInstance(new IsolatedSystemReader(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS files) {
        return new Nothing(parent, files);
    }

    /** A configuration that is always empty and never kept. */
    private static final class Nothing extends FileBasedConfig {
        Nothing(Config parent, FS files) {
            super(parent, new File("none"), files);
        }

        @Override
        public void load() {
            // there is nothing
        }

        @Override
        public void save() {
            // it is not kept
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
