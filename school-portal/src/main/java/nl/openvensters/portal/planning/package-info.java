/** The calendar with its secret link, what happened of late, and the choice of mails. */
package nl.openvensters.portal.planning;
