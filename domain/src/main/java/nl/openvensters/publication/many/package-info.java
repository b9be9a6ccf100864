/** One text for many schools: written once with blanks, adapted where needed, published together, undone together. */
package nl.openvensters.publication.many;
