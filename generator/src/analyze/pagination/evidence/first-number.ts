import type { SchemaFacts } from "./schema-facts.js";

/** The number of the first page or item, and the evidence for it in the document. */
export interface FirstNumber {
  readonly number: 0 | 1;
  readonly reason: string;
  /**
   * Whether the evidence is a description or a default. If it is only a minimum or an example, a number in the response
   * takes precedence.
   */
  readonly isCertain: boolean;
  /** Whether the parameter's default differs from the first number, so that the first request must send the first number. */
  readonly contradictsDefault: boolean;
}

const counting = (number: string): RegExp =>
  new RegExp(
    [
      String.raw`(?<![\d.])(?:${number})[\s-]*(?:based|indexed)\b`,
      String.raw`\b(?:start(?:s|ing|ed)?|begin(?:s|ning)?|count(?:s|ed|ing)?|index(?:ed|es)?|number(?:ed|ing)?)\s+(?:\w+\s+){0,2}?(?:at|from|with)\s+(?:page\s+)?[\x60"']?(?:${number})\b(?!\.?\d)`,
      String.raw`\bfirst\s+(?:page|item|result|record|element|index|row)\s+(?:(?:number|index)\s+)?(?:is|has|=|equals|:)\s*(?:page\s+|number\s+|index\s+|at\s+)*[\x60"']?(?:${number})\b(?!\.?\d)`,
      String.raw`[\x60"']?\b(?:${number})[\x60"']?\s+(?:is|for|means|being|returns|refers to|=)\s+the\s+first\b`,
      String.raw`\bdefault(?:s|ed)?(?:\s+(?:value|page|number))*\s*(?:to|is|are|:|=)?\s*(?:page\s+)?[\x60"']?(?:${number})\b(?!\.?\d)`,
      String.raw`\((?:${number})\s*\.\.+\s*N\)`,
    ].join("|"),
    "i",
  );
const fromZero = counting("zero|0");
const fromOne = counting("one|1");

/** Determines whether a parameter counts from 0 or 1. Null if the document doesn't specify it or contradicts itself. */
export function firstNumber({ text, defaults, minimums, examples }: SchemaFacts): FirstNumber | null {
  const byDefault = numberIn(defaults);
  const words = fromZero.test(text) ? (fromOne.test(text) ? null : 0) : fromOne.test(text) ? 1 : undefined;
  if (words === null) return null;
  if (words !== undefined)
    return {
      number: words,
      reason: `its description says that it counts from ${words}`,
      isCertain: true,
      contradictsDefault: byDefault !== undefined && byDefault !== words,
    };
  const found = (number: 0 | 1, reason: string, isCertain: boolean): FirstNumber => ({
    number,
    reason,
    isCertain,
    contradictsDefault: false,
  });
  if (byDefault === 0 || byDefault === 1) return found(byDefault, `its default is ${byDefault}`, true);
  // A default other than 0 or 1 is ignored: if the parameter isn't sent, the server returns the first page anyway.
  const [minimum] = minimums;
  if (minimum === 0 || minimum === 1) return found(minimum, `its minimum is ${minimum}`, false);
  const example = numberIn(examples);
  return example === 0 || example === 1 ? found(example, `its example is ${example}`, false) : null;
}

function numberIn(values: readonly unknown[]): number | undefined {
  const [value] = values;
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : undefined;
}
