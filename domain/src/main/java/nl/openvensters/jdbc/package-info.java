/** What repositories on a data source share, apart from any feature. */
package nl.openvensters.jdbc;
