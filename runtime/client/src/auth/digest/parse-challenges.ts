/** One challenge of a WWW-Authenticate header. */
export interface Challenge {
  /** In lower case. */
  readonly scheme: string;
  /** Unquoted values, keyed by lowercase name. If a name is repeated, the first value is used. */
  readonly parameters: ReadonlyMap<string, string>;
}

const SEPARATOR = /[\s,]*/y;
const TOKEN = /[!#$%&'*+\-.^`|~\w]+/y;
const ASSIGN = /\s*=\s*/y;
const QUOTED = /"((?:[^"\\]|\\[^])*)"?/y;
const UNQUOTED = /[^\s,]*/y;
const TOKEN68 = /[ \t]+[\w\-.~+/]+=*(?=[ \t]*(?:,|$))/y;

/**
 * Parses the challenges in a WWW-Authenticate header, or in several such headers that have been joined (RFC 9110
 * section 11.6.1). Supports quoted strings, spaces around `=`, challenges without parameters, and token68. Skips
 * malformed parts. Never throws, and runs in linear time.
 */
export function parseChallenges(text: string): Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let position = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match !== null) position = pattern.lastIndex;
    return match;
  };

  while (take(SEPARATOR) !== null && position < text.length) {
    const name = take(TOKEN)?.[0].toLowerCase();
    if (name === undefined) {
      position += 1;
    } else if (take(ASSIGN) === null) {
      challenges.push({ scheme: name, parameters: new Map() });
      take(TOKEN68);
    } else {
      const value = take(QUOTED)?.[1]?.replace(/\\([^])/g, "$1") ?? take(UNQUOTED)?.[0] ?? "";
      const parameters = challenges.at(-1)?.parameters;
      if (parameters?.has(name) === false) parameters.set(name, value);
    }
  }
  return challenges;
}
