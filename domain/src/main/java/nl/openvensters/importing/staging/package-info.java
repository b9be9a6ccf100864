/**
 * What files say, first in temporary tables, then compared with what is known by statements over whole sets: each kind
 * of entry has a class that stages it and applies it.
 */
package nl.openvensters.importing.staging;
