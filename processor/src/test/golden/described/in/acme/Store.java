package acme;

import io.guestwire.runtime.annotation.HostExport;
import io.guestwire.runtime.annotation.HostExports;
import io.guestwire.runtime.annotation.WireName;
import io.guestwire.runtime.annotation.WireType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the shop keeps, with {@code "quotes"} and a <b>mark</b> &amp; more.
 *
 * <p>Its second paragraph says more.
 */
@HostExports(namespace = "acme:store")
public class Store {
    /** Makes an empty one. */
    public Store() {}

    /**
     * Gives {@link Article an article} its place.
     *
     * @param article what to keep
     * @param shelf where,
     *     on two lines
     * @return whether there was room
     */
    @HostExport
    public boolean put(Article article, @WireType("u8") int shelf) {
        return true;
    }

    /** The article of a number; see {@link #put}. */
    @HostExport
    public Optional<Article> get(UUID number) {
        return Optional.empty();
    }

    /**
     * The tree of all categories.
     *
     * @deprecated nobody asks for it
     */
    @HostExport
    @Deprecated
    public Category categories() {
        return new Category("all", List.of(), Map.of());
    }

    /** How one pays. */
    @HostExport(unary = true)
    public void pay(Payment payment) {}

    /**
     * An article.
     *
     * @param title what it says on it
     * @param price what it costs, in cents
     * @param since when it came
     */
    public record Article(
            String title,
            @WireName("price_in_cents") @WireType("u32") long price,
            Condition condition,
            Optional<OffsetDateTime> since) {}

    /** How good it is. */
    public enum Condition {
        /** As it came. */
        @WireName("as_new")
        AS_NEW,
        USED,
        /** Not any more. */
        @Deprecated
        BROKEN
    }

    /**
     * A category of articles.
     *
     * @param name its name
     * @param parts those in it
     * @param aliases other names, by language
     */
    public record Category(String name, List<Category> parts, Map<String, String> aliases) {}

    /** One of the ways to pay. */
    public sealed interface Payment {
        /**
         * With a card.
         *
         * @param number on the front
         */
        record Card(String number) implements Payment {}

        /** With coins. */
        record Cash() implements Payment {}

        /** By somebody else. */
        @WireName("Split")
        record Shared(List<Payment> parts) implements Payment {}
    }
}
