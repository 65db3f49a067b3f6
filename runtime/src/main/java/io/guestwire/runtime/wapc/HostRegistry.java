// SPDX-License-Identifier: Apache-2.0
package io.guestwire.runtime.wapc;

import io.guestwire.runtime.HostDispatcher;
import io.guestwire.runtime.HostOperation;
import io.guestwire.runtime.path.PathText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who serves which operation of the host. Immutable, so that every guest of one set of options shares it. */
public final class HostRegistry {
    private static final int MOST_NAMED = 12;

    /** By namespace, by name, by binding, the empty one for every binding. */
    private final Map<String, Map<String, Map<Optional<String>, HostTarget>>> namespaces;

    private HostRegistry(Map<String, Map<String, Map<Optional<String>, HostTarget>>> namespaces) {
        this.namespaces = namespaces;
    }

    /**
     * The operations of these dispatchers.
     *
     * @throws IllegalArgumentException if two serve one operation
     */
    public static HostRegistry of(List<HostDispatcher> dispatchers) {
        Map<String, Map<String, Map<Optional<String>, HostTarget>>> namespaces = new HashMap<>();
        for (HostDispatcher dispatcher : dispatchers) {
            List<HostOperation> operations = List.copyOf(dispatcher.operations());
            for (int i = 0; i < operations.size(); i++) {
                HostOperation operation = operations.get(i);
                HostTarget earlier = namespaces
                        .computeIfAbsent(operation.namespace(), name -> new TreeMap<>())
                        .computeIfAbsent(operation.name(), name -> new HashMap<>())
                        .putIfAbsent(operation.binding(), new HostTarget(dispatcher, i));
                if (earlier != null) {
                    throw twice(operation, earlier.dispatcher(), dispatcher);
                }
            }
        }
        return new HostRegistry(namespaces);
    }

    private static IllegalArgumentException twice(HostOperation operation, HostDispatcher one, HostDispatcher other) {
        String what = "operation " + PathText.quoted(operation.name()) + " of namespace "
                + PathText.quoted(operation.namespace())
                + operation
                        .binding()
                        .map(name -> ", binding " + PathText.quoted(name))
                        .orElse("");
        String who = one == other
                ? "one dispatcher, a `" + one.getClass().getName() + "`, that is exported twice or lists it twice"
                : one.getClass() == other.getClass()
                        ? "two dispatchers `" + one.getClass().getName() + "`"
                        : "`" + one.getClass().getName() + "` and `"
                                + other.getClass().getName() + "`";
        return new IllegalArgumentException(
                what + " is served by " + who + "; export one of them, or give them different bindings");
    }

    /** Whether an operation is served, under its binding or under every binding. */
    public boolean serves(HostOperation operation) {
        Map<Optional<String>, HostTarget> bindings = bindings(operation.namespace(), operation.name());
        return operation.binding().isEmpty()
                ? !bindings.isEmpty()
                : bindings.containsKey(operation.binding()) || bindings.containsKey(Optional.<String>empty());
    }

    /** Who serves a call: whoever named this binding, or else whoever serves every binding. */
    Optional<HostTarget> find(String binding, String namespace, String name) {
        Map<Optional<String>, HostTarget> bindings = bindings(namespace, name);
        HostTarget exact = bindings.get(Optional.of(binding));
        return Optional.ofNullable(exact != null ? exact : bindings.get(Optional.<String>empty()));
    }

    private Map<Optional<String>, HostTarget> bindings(String namespace, String name) {
        return namespaces.getOrDefault(namespace, Map.of()).getOrDefault(name, Map.of());
    }

    /** What a guest is told whose call nobody serves: the names that it sent, and what there is in their place. */
    String unknown(CalledOperation called) {
        String namespace = called.namespace();
        String name = called.name();
        if (!bindings(namespace, name).isEmpty()) {
            return "operation " + PathText.quoted(name) + " of namespace " + PathText.quoted(namespace)
                    + " is not served for binding " + PathText.quoted(called.binding());
        }
        Map<String, ?> operations = namespaces.getOrDefault(namespace, Map.of());
        return operations.isEmpty()
                ? "this host serves no namespace " + PathText.quoted(namespace) + " (operation " + PathText.quoted(name)
                        + ")" + list("it serves", namespaces)
                : "this host serves no operation " + PathText.quoted(name) + " in namespace "
                        + PathText.quoted(namespace) + list("it serves", operations);
    }

    private static String list(String verb, Map<String, ?> names) {
        if (names.isEmpty()) {
            return "; " + verb + " nothing at all, see GuestOptions.Builder.export";
        }
        if (names.size() > MOST_NAMED) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (String name : new TreeSet<>(names.keySet())) {
            text.append(text.length() == 0 ? "; " + verb + " " : ", ").append(PathText.quoted(name));
        }
        return text.toString();
    }
}
