/** When something happens, as it is stored and as people say it. */
package nl.openvensters.time;
