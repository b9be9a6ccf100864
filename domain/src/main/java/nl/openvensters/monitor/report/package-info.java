/**
 * All that the monitor tells of a day, as tables of figures: what a page shows, a file holds, a snapshot keeps and a
 * report prints. docs/monitor.md holds the definitions.
 */
package nl.openvensters.monitor.report;
