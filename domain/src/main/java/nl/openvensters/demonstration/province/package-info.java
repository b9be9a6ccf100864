/**
 * A fictional province, the same for the same seed, written in the file formats of the real sources with their dirt.
 * Every school is a pure function of the seed and its place in the row, so that writing needs no memory that grows.
 */
package nl.openvensters.demonstration.province;
