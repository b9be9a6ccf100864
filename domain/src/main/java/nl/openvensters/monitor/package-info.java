/**
 * How far schools and boards are, at any date, computed from dated facts only: states of schools, rules, publications,
 * withdrawals and logins. docs/monitor.md holds the definitions.
 */
package nl.openvensters.monitor;
