package acme;

import io.guestwire.runtime.annotation.HostExport;
import io.guestwire.runtime.annotation.HostExports;
import io.guestwire.runtime.annotation.WireName;
import io.guestwire.runtime.annotation.WireType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

@HostExports(namespace = "acme:store", binding = "main")
final class Store {
    @HostExport
    Optional<byte[]> get(String key) {
        return Optional.empty();
    }

    @HostExport
    void put(String key, byte[] value) throws IOException {}

    @HostExport("delete_all")
    @WireType("u32")
    long deleteAll(@WireName("from") @WireType("u64") long io, List<String> call) {
        return 0;
    }

    @HostExport(unary = true)
    int count(String prefix) {
        return 0;
    }

    @HostExport
    List<String> keys() {
        return List.of();
    }

    void close() {}
}
