/** What happens when the portal starts and while it runs. */
package nl.openvensters.portal.start;
