import { tokens, type Token } from "./tokens.js";

/** The range of tokens in a value: the indexes of its first and last token. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the texts of the items of a list in a valid JSON text. `path` leads from the root to the list. Returns null
 * if there is no list at the path.
 */
export function itemTexts(text: string, path: readonly string[]): readonly string[] | null {
  const all = [...tokens(text)];
  let span: Span | null = { from: 0, to: all.length - 1 };
  for (const name of path) {
    if (all[span.from]?.text !== "{") return null;
    // If a name is repeated, the last value is used, as in JSON.parse.
    const found: { readonly name: string; readonly value: Span } | undefined = membersOf(all, span).findLast(
      (each) => each.name === name,
    );
    if (found === undefined) return null;
    span = found.value;
  }
  if (all[span.from]?.text !== "[") return null;
  return valuesIn(all, span).map(({ from, to }) => text.slice(all[from]?.start ?? 0, endOf(all[to])));
}

function endOf(token: Token | undefined): number {
  return token === undefined ? 0 : token.start + token.text.length;
}

function membersOf(all: readonly Token[], object: Span): readonly { readonly name: string; readonly value: Span }[] {
  return valuesIn(all, object, 2).map(({ from, to }) => ({
    name: String(JSON.parse(all[from]?.text ?? '""')),
    value: { from: from + 2, to },
  }));
}

/**
 * Returns the parts between the commas of an object or list. Ignores the first `skip` tokens of each part, such as the
 * name and the colon of a member.
 */
function valuesIn(all: readonly Token[], { from, to }: Span, skip = 0): readonly Span[] {
  const parts: Span[] = [];
  let start = from + 1;
  let depth = 0;
  for (let at = start; at < to; at += 1) {
    const text = all[at]?.text ?? "";
    if (at < start + skip) continue;
    if (text === "{" || text === "[") depth += 1;
    if (text === "}" || text === "]") depth -= 1;
    if (text === "," && depth === 0) {
      parts.push({ from: start, to: at - 1 });
      start = at + 1;
    }
  }
  return start < to ? [...parts, { from: start, to: to - 1 }] : parts;
}
