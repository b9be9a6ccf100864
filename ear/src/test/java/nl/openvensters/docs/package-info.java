/** Holds what is written about the product to what it is. */
package nl.openvensters.docs;
