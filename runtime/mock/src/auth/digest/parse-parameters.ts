const SEPARATOR = /[ \t,]*/y;
const NAME = /([!#$%&'*+\-.^`|~\w]+)[ \t]*=[ \t]*/y;
const QUOTED = /"([^"\\]*(?:\\[^][^"\\]*)*)"/y;
const UNQUOTED = /[^\s,"]+/y;
const END = /[ \t]*(?:,|$)/y;

/**
 * The parameters of an Authorization header (RFC 9110 section 11.4) by lower-case name, unquoted; null for a text that
 * is no list of parameters, or has one of them twice. Stops at the first fault, and so is linear in the text.
 */
export function parseParameters(text: string): ReadonlyMap<string, string> | null {
  const parameters = new Map<string, string>();
  let position = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match !== null) position = pattern.lastIndex;
    return match;
  };

  while (take(SEPARATOR) !== null && position < text.length) {
    const name = take(NAME)?.[1]?.toLowerCase();
    const value = take(QUOTED)?.[1]?.replace(/\\([^])/g, "$1") ?? take(UNQUOTED)?.[0];
    if (name === undefined || value === undefined || parameters.has(name) || take(END) === null) return null;
    parameters.set(name, value);
  }
  return parameters;
}
