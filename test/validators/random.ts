/** Returns an integer from 0 up to a limit, which is excluded. */
export type Random = (limit: number) => number;

/** Creates a generator of random numbers that always returns the same sequence for a seed. */
export function createRandom(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % limit;
  };
}
