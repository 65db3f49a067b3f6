// SPDX-License-Identifier: Apache-2.0
package acme.host;

import io.guestwire.runtime.annotation.HostExport;
import io.guestwire.runtime.annotation.HostExports;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Values by key. */
@HostExports(namespace = "acme:journal")
final class Store {
    private final NavigableMap<String, byte[]> values = new ConcurrentSkipListMap<>();

    /**
     * The value of a key, if it has one.
     *
     * @param key The key.
     */
    @HostExport
    Optional<byte[]> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * Gives a key its value, in the place of an earlier one.
     *
     * @param key The key.
     * @param value Any bytes.
     */
    @HostExport
    void put(String key, byte[] value) {
        values.put(key, value);
    }

    /**
     * Removes a key and its value; tells whether there was one.
     *
     * @param key The key.
     */
    @HostExport
    boolean delete(String key) {
        return values.remove(key) != null;
    }

    /** All keys, sorted. */
    @HostExport
    List<String> keys() {
        return List.copyOf(values.keySet());
    }
}
