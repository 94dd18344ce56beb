import type { Mutant } from "./find-mutants.js";

/** Picks `count` mutants at random, the same ones for the same seed, in the order of the source. */
export function pickMutants(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const random = randomOf(seed);
  const left = [...mutants];
  const picked: Mutant[] = [];
  while (picked.length < count && left.length > 0) picked.push(...left.splice(Math.floor(random() * left.length), 1));
  return picked.sort((one, other) => mutants.indexOf(one) - mutants.indexOf(other));
}

/** Mulberry32: numbers from 0 to below 1. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
