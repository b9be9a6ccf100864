/** The year's calendar, what happened at somebody's schools, and mails about what is due. */
package nl.openvensters.planning;
