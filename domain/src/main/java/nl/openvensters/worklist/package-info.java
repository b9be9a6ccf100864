/**
 * What is due at the schools of somebody and where everything stands there. All of it follows from what is published,
 * written and delivered: nothing is stored, so what is done goes away by itself.
 */
package nl.openvensters.worklist;
