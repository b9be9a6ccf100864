/** Help while writing: readability, plain words, and what a text for parents had better not contain. It never blocks. */
package nl.openvensters.writing;
