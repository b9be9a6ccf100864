/** The schema of the database and how it comes to be. */
package nl.openvensters.database;
