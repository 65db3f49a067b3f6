// SPDX-License-Identifier: Apache-2.0
package io.guestwire.maven;

import java.io.File;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps JGit from what nobody asked for: it would start {@code git} to find the system's configuration, write to the
 * user's, and try out the file system with files in the repository.
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
        private static final String FILE_SYSTEM = "filesystem";
        private static final long COARSEST_TIMESTAMPS_SECONDS = 2;

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

        /** Without an answer JGit would find it out by writing files into the repository. */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long usual, TimeUnit unit) {
            return section.equals(FILE_SYSTEM)
                    ? unit.convert(COARSEST_TIMESTAMPS_SECONDS, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, usual, unit);
        }

        @Override
        public @Nullable Long getTimeUnit(String section, String subsection, String name, TimeUnit unit) {
            return section.equals(FILE_SYSTEM)
                    ? Long.valueOf(unit.convert(COARSEST_TIMESTAMPS_SECONDS, TimeUnit.SECONDS))
                    : super.getTimeUnit(section, subsection, name, unit);
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
