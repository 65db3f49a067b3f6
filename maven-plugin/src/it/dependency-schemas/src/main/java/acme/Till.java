// SPDX-License-Identifier: Apache-2.0
package acme;

import acme.cart.Cart;
import acme.shop.Order;
import acme.shop.Shop;
import java.util.List;
import shared.Money;
import shared.Wallet;

/** Money of the dependency's class goes to this project's client, and through the dependency's own code. */
final class Till {
    private Till() {}

    static Money pay(Shop shop, Wallet wallet) {
        Money amount = wallet.money();
        Order order = new Cart(List.of(new Order(amount))).orders().get(0);
        return new Wallet(shop.pay(amount, order)).money();
    }
}
