/**
 * Runs the release (the EAR) on Payara Micro with an embedded MariaDB. Only this package and Payara Micro are on the
 * class path of the JVM; what needs other libraries is in {@code tools}, behind a class loader of its own.
 */
package nl.openvensters.launcher;
