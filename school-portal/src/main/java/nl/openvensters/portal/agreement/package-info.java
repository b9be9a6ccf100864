/** Where the sector monitor keeps the dashboard of the sector agreement: its editions, goals, numbers and documents. */
package nl.openvensters.portal.agreement;
