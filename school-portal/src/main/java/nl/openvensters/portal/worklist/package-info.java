/** The work list, which is the start page, and the overview of schools × indicators. */
package nl.openvensters.portal.worklist;
