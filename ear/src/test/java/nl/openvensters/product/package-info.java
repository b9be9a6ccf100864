/** The whole product as a visitor and a user meet it: the real launcher, a real database, a real browser. */
package nl.openvensters.product;
