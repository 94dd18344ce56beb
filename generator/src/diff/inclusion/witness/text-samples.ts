import { formatSamples } from "../instances/check-format.js";
import type { Conjunction } from "../proof/prover.js";

/** Short texts in common forms. Most patterns for identifiers and names match at least one of them. */
const common = [
  "a",
  "A",
  "0",
  "1",
  "abc",
  "ABC",
  "Abc",
  "a1",
  "a-b",
  "a_b",
  "a.b",
  "a/b",
  "/a",
  "#a",
  "12345",
  "000000000000000000000000",
  "https://example.com/",
  "user@example.com",
  "1.0.0",
  "v1",
  " ",
];

/** Returns texts that a conjunction may allow: samples of its formats, common texts, and texts at its length bounds. */
export function textSamples(parts: Conjunction, lengths: readonly number[] = []): readonly string[] {
  const formats = parts.flatMap(({ keywords: { format } }) => (format === null ? [] : [formatSamples.get(format)]));
  const bounds = parts.flatMap(({ keywords: { minLength, maxLength } }) => [minLength ?? 0, maxLength ?? 0]);
  const sized = [...lengths, ...bounds].filter((length) => length >= 0 && length <= 5000);
  return [
    ...formats.filter((text) => text !== undefined),
    ...common,
    ...sized.flatMap((length) => ["a".repeat(length), "0".repeat(length)]),
  ];
}
