/** A text that completes a command line. */
export interface Candidate {
  readonly value: string;
  readonly text: string;
}

/** Matches text without characters that have a special meaning in one of the shells. */
const plain = /^[\p{L}\p{N}_.,:@/+-]+$/u;
const maxText = 80;

/**
 * Returns a line for each candidate that starts with the prefix: the candidate, a tab and its description. Leaves out
 * candidates with characters that a shell would interpret, because shells insert them unquoted. Each candidate follows
 * `repeated`, such as `--output=`, which is part of the word on the command line.
 */
export function formatCandidates(candidates: readonly Candidate[], prefix: string, repeated = ""): string {
  return candidates
    .filter(({ value }) => value.startsWith(prefix) && plain.test(value))
    .map(({ value, text }) => {
      const line = text.replace(/[\s\p{C}]+/gu, " ").trim();
      const short = line.length > maxText ? `${line.slice(0, maxText - 1)}…` : line;
      return short === "" ? `${repeated}${value}\n` : `${repeated}${value}\t${short}\n`;
    })
    .join("");
}
