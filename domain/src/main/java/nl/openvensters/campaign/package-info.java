/** What the sector does for boards that lag: selections, letters, calls, meetings, and what came of them. */
package nl.openvensters.campaign;
