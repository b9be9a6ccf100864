/** Who works where: invitations and roles. */
package nl.openvensters.portal.people;
