/** The monitor of the sector: how many boards log in, how full the pages of schools are, and who could use help. */
package nl.openvensters.portal.monitor;
