/** Help that follows from the data: the next short read that is of use to somebody, and when waiting is better than writing. */
package nl.openvensters.guidance;
