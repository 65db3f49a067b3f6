// SPDX-License-Identifier: Apache-2.0
package io.guestwire.kitchen;

import io.guestwire.runtime.HostCallException;
import io.guestwire.runtime.msgpack.MessageValue;
import io.guestwire.runtime.msgpack.RawMessage;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kitchen.sink.Clock;
import kitchen.sink.Color;
import kitchen.sink.Entry;
import kitchen.sink.Group;
import kitchen.sink.Level;
import kitchen.sink.Owner;
import kitchen.sink.Page;
import kitchen.sink.Query;
import kitchen.sink.Shape;
import kitchen.sink.Store;
import kitchen.sink.Tree;

/** Serves the roles of {@code kitchen-sink.widl} from memory, so that every answer shows what was asked. */
final class KitchenHost implements Store, Clock {
    static final OffsetDateTime NOW = OffsetDateTime.parse("2024-02-29T23:59:59.999999999+05:45");
    static final UUID KNOWN = new UUID(1, 2);
    static final String SECRET = "password=hunter2 in /etc/shadow";

    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Map<String, RawMessage> kept = new LinkedHashMap<>();
    private MessageValue remembered = MessageValue.nil();

    Map<String, byte[]> entries() {
        return entries;
    }

    Map<String, RawMessage> kept() {
        return kept;
    }

    @Override
    public Optional<byte[]> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public void put(String key, byte[] value) {
        entries.put(key, value);
    }

    @Override
    public long putAll(Map<String, byte[]> more) {
        entries.putAll(more);
        return more.size();
    }

    @Override
    public List<String> keys(String prefix, Optional<Long> limit) {
        Stream<String> keys = entries.keySet().stream().filter(key -> key.startsWith(prefix));
        return limit.map(keys::limit).orElse(keys).toList();
    }

    @Override
    public Page find(Query query) {
        List<Entry> found = new ArrayList<>();
        for (String key : keys(query.prefix(), Optional.of(query.limit()))) {
            found.add(new Entry(key, entries.get(key), Optional.ofNullable(kept.get(key)), NOW));
        }
        return new Page(found, -1, Optional.of(query));
    }

    @Override
    public Shape paint(Color color, Shape shape) {
        return new Shape.OfGroup(new Group(List.of(shape), Optional.of(color.display())));
    }

    @Override
    public Tree nest(Tree tree) {
        return new Tree("host", List.of(tree));
    }

    @Override
    public MessageValue remember(MessageValue value) {
        remembered = MessageValue.list(remembered, value);
        return remembered;
    }

    @Override
    public RawMessage keep(String name, RawMessage value) {
        kept.put(name, value);
        return value;
    }

    @Override
    public Optional<Owner> owner(UUID id) {
        return id.equals(KNOWN) ? Optional.of(new Owner("Ada", Optional.of("engines"))) : Optional.empty();
    }

    @Override
    public void clear() {
        entries.clear();
    }

    @Override
    public String refuse(String reason) {
        throw new HostCallException(reason);
    }

    @Override
    public void crash() {
        throw new IllegalStateException(SECRET);
    }

    @Override
    public OffsetDateTime now() {
        return NOW;
    }

    @Override
    public long ticks() {
        return -1;
    }

    @Override
    public OffsetDateTime later(OffsetDateTime from, long seconds) {
        return from.plusSeconds(seconds);
    }

    @Override
    public List<OffsetDateTime> schedule(OffsetDateTime first, Optional<Long> every, Map<String, List<String>> tags) {
        List<OffsetDateTime> times = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            times.add(first.plusSeconds(i * every.orElse(1L)));
        }
        return times;
    }

    @Override
    public List<Optional<Level>> levels(Map<String, Level> levels) {
        return Stream.concat(levels.values().stream().map(Optional::of), Stream.of(Optional.<Level>empty()))
                .toList();
    }
}
