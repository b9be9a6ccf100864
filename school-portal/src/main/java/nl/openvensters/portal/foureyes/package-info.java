/** Whether a second person looks at what goes online. */
package nl.openvensters.portal.foureyes;
