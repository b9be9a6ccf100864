/** Help that follows from the data, small and put aside with one press. */
package nl.openvensters.portal.guidance;
