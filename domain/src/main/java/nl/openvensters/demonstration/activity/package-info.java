/**
 * Three years of people on the fictional province: accounts and logins, explanations, own answers, publications and
 * withdrawals, as boards and schools of different zeal would leave them behind. Played in memory, written in batches.
 */
package nl.openvensters.demonstration.activity;
