/** In which language we speak to somebody, and the texts of each. See docs/languages.md. */
package nl.openvensters.language;
