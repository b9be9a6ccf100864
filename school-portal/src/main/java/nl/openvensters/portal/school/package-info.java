/** The schools of the person who logged in, and one school with all its indicators. */
package nl.openvensters.portal.school;
