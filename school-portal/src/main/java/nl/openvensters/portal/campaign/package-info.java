/** The pages of what the sector does for boards: selections, campaigns, letters, calls, meetings, and what boards see. */
package nl.openvensters.portal.campaign;
