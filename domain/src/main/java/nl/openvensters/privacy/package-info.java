/** What is kept of people: the register, a copy for a person, forgetting in time and on request (docs/personal-data.md). */
package nl.openvensters.privacy;
