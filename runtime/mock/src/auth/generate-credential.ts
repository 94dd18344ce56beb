import { SeededRandom } from "../data/random/seeded-random.js";
import type { DefaultCredential } from "./default-credential.js";

/** Generates the default credential of an API without account entities. */
export function generateCredential(seed: string): DefaultCredential {
  const source = new SeededRandom(`${seed}/credential`);
  return { user: source.letters(8), password: source.uuid() };
}
