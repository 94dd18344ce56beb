import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Json } from "../../model/json.js";
import type { Finding } from "./finding.js";

export interface FingerprintPlace {
  /** The file relative to the folder of the document; empty for the document itself. */
  readonly file: string;
  readonly pointer: string;
}

/**
 * Returns 16 hexadecimal digits that identify a finding between runs: a hash of its id, its place in each document and
 * its arguments. Verdicts and affected operations don't change it, and neither do the names of the compared documents.
 */
export function fingerprintOf(
  { id, args, operations }: Pick<Finding, "id" | "args" | "operations">,
  places: readonly (FingerprintPlace | null)[],
): string {
  const [first] = operations;
  // Without a place, findings of different operations could have the same fingerprint.
  const isPlaceless = places.every((place) => place === null);
  const operation = isPlaceless && first !== undefined ? [first.method, first.path] : [];
  const parts: Json = [
    id,
    ...places.map((place) => (place === null ? null : [place.file, place.pointer])),
    sortKeys(args),
    ...operation,
  ];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
}

function sortKeys(args: Finding["args"]): Json {
  return Object.entries(args)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, value]) => [key, value]);
}
