/** The portal of schools, boards and the sector: what holds for every page of it. */
package nl.openvensters.portal;
