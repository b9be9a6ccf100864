/** School guides of three years in all states, at the boards at which everybody may look around. */
package nl.openvensters.demonstration.guide;
