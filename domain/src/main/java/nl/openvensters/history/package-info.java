/** What people did, append-only: who, what, when, old and new. Features write here in the transaction of the change. */
package nl.openvensters.history;
