/** Where a board and a school stand, for who works there: comparison, what if, and a report to talk about. */
package nl.openvensters.portal.benchmark;
