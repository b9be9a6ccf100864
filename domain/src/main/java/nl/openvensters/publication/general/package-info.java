/** Files that schools put here: photos and documents, checked by what is in them and stored by their fingerprint. */
package nl.openvensters.publication.general;
