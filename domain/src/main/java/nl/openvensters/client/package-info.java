/** From which computer a request comes, and how often one may ask. */
package nl.openvensters.client;
