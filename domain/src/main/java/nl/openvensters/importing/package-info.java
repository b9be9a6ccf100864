/**
 * From a file of a source to the register and the figures: which format a file has ({@link
 * nl.openvensters.importing.Format}), what its rows say ({@link nl.openvensters.importing.Entry}), what becomes of each
 * row ({@link nl.openvensters.importing.Outcome}), and the importer that compares that with what is known.
 */
package nl.openvensters.importing;
