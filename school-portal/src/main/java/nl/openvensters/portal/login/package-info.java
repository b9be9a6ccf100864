/** Logging in and out, and who the person at the keyboard is. Nothing of the portal opens without it. */
package nl.openvensters.portal.login;
