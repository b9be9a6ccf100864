/**
 * The formats that carry figures: what each file of the education administration and the inspectorate says about
 * schools, as figures of the catalogue. docs/formats.md lists them with their traps.
 */
package nl.openvensters.importing.figures;
