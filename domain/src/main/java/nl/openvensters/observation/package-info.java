/** How it goes: how many requests, how quick, how large; as text for who collects it (docs/operations.md). */
package nl.openvensters.observation;
