/** One text for many schools: write, see it per school, put online together, undo. */
package nl.openvensters.portal.many;
