/** Matches a JSON token: a string, a bracket, a comma, a colon, or a number or keyword. */
const token = /"[^"\\]*(?:\\[^][^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

export interface Token {
  readonly text: string;
  readonly start: number;
}

/** Returns the tokens of a valid JSON text. */
export function* tokens(text: string): Generator<Token, void> {
  for (const match of text.matchAll(token)) yield { text: match[0], start: match.index };
}
