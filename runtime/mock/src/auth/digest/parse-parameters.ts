const SEPARATOR = /[ \t,]*/y;
const NAME = /([!#$%&'*+\-.^`|~\w]+)[ \t]*=[ \t]*/y;
const QUOTED = /"([^"\\]*(?:\\[^][^"\\]*)*)"/y;
const UNQUOTED = /[^\s,"]+/y;
const END = /[ \t]*(?:,|$)/y;

/**
 * Parses the parameters of an Authorization header (RFC 9110 section 11.4) into unquoted values by lowercase name. Null if the list is
 * malformed or repeats a parameter. Parsing stops at the first error, so the time is linear in the length of the header.
 */
export function parseParameters(text: string): ReadonlyMap<string, string> | null {
  const parameters = new Map<string, string>();
  let position = 0;
  const consume = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match !== null) position = pattern.lastIndex;
    return match;
  };

  while (consume(SEPARATOR) !== null && position < text.length) {
    const name = consume(NAME)?.[1]?.toLowerCase();
    const value = consume(QUOTED)?.[1]?.replace(/\\([^])/g, "$1") ?? consume(UNQUOTED)?.[0];
    if (name === undefined || value === undefined || parameters.has(name) || consume(END) === null) return null;
    parameters.set(name, value);
  }
  return parameters;
}
