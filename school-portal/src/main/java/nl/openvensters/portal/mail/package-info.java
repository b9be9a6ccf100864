/** The mail of a demonstration, which goes nowhere, to be read on a page. */
package nl.openvensters.portal.mail;
