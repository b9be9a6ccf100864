/** The dashboard of the sector agreement: its goals, past editions, what is worked on for who has its key, and files. */
package nl.openvensters.site.agreement;
