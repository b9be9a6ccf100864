/**
 * Where a board stands: its figures, its finance, and thirty boards that are like it by what it says itself. Nothing here
 * is an order from good to bad. See docs/benchmark.md.
 */
package nl.openvensters.benchmark;
