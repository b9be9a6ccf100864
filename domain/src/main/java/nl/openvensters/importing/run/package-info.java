/** Importing by screen: files that somebody uploads, a try, the import itself, what became of it, and taking it back. */
package nl.openvensters.importing.run;
