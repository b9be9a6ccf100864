/** Reading files of any encoding and any of the forms in which sources publish, as tables of text. */
package nl.openvensters.importing.reading;
