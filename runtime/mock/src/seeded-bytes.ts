import { Source } from "./data/source.js";

/** Bytes in an order that the seed decides: what nonces and tokens are made of where runs must be alike. */
export function seededBytes(seed: string): (length: number) => Uint8Array {
  const source = new Source(`${seed}/bytes`);
  return (length) => Uint8Array.from({ length }, () => source.integer(0, 255));
}
