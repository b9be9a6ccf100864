/** What visitors of the public site wrote to a school. */
package nl.openvensters.portal.message;
