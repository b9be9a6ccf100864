/** Faults made on purpose in every path that writes: connections that are cut, processes that are killed, a database that hangs. */
package nl.openvensters.faults;
