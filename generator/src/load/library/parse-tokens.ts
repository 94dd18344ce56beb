import { Lexer, Parser, type CST, type LineCounter } from "yaml";
import { findExcess, type Excess } from "./find-excess.js";
import { findJsonExcess } from "./find-json-excess.js";
import { limits } from "../limits.js";

/** The library emits this token before the text of a value without quotes. */
const SCALAR = "\u001f";
/** The characters that begin a value. */
const beginnings = `"'*[{${SCALAR}`;
/** The tokens that precede or follow a value. They are counted because values can be empty. */
const indicators = "-?:,";

interface ParsedTokens {
  /** Empty if a limit is exceeded. */
  readonly tokens: readonly CST.Token[];
  readonly excess: Excess | null;
}

/**
 * Parses YAML or JSON into the tokens that a composer needs, or returns the position at which a limit is exceeded.
 * Stops reading as soon as there are too many values or tokens.
 */
export function parseTokens(
  source: string,
  lines: LineCounter,
  max: Pick<typeof limits, "nodes" | "tokens"> = limits,
): ParsedTokens {
  const jsonExcess = findJsonExcess(source);
  if (jsonExcess !== null) return { tokens: [], excess: { kind: "nodes", offset: jsonExcess } };
  const counter = new Counter(max);
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  for (const token of new Lexer().lex(source)) {
    const kind = counter.count(token);
    if (kind !== null) return { tokens: [], excess: { kind, offset: parser.offset } };
    for (const parsed of parser.next(token)) tokens.push(parsed);
  }
  tokens.push(...parser.end());
  const excess = findExcess(tokens);
  return { tokens: excess === null ? tokens : [], excess };
}

/**
 * Counts the tokens of a file while it is being read, because all tokens of a huge file take gigabytes of memory.
 * Unlike `findExcess`, it can't detect mappings and lists without brackets, but it also counts empty values.
 */
class Counter {
  readonly #max: Pick<typeof limits, "nodes" | "tokens">;
  #values = 0;
  #indicators = 0;
  #all = 0;
  /** Whether the next token is the text of a value. */
  #isText = false;

  constructor(max: Pick<typeof limits, "nodes" | "tokens">) {
    this.#max = max;
  }

  /** Counts a token. Returns the kind of limit that has been exceeded; null if there is none. */
  count(token: string): "nodes" | "tokens" | null {
    this.#all += 1;
    if (this.#isText) this.#isText = false;
    else {
      if (beginnings.includes(token.charAt(0))) this.#values += 1;
      else if (token.length === 1 && indicators.includes(token)) this.#indicators += 1;
      this.#isText = token === SCALAR;
    }
    if (this.#values > this.#max.nodes || this.#indicators > this.#max.nodes) return "nodes";
    return this.#all > this.#max.tokens ? "tokens" : null;
  }
}
