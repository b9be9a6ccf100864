/** What somebody does with an account of their own: password, address, leaving, the first look around. */
package nl.openvensters.portal.account;
