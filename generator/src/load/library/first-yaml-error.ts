/** An explanation of a syntax error in YAML or JSON. */
export interface YamlError {
  /** The position of the error, in characters from the start. */
  readonly offset: number;
  readonly message: string;
  readonly help: string;
}

interface LibraryError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

type Explanation = Pick<YamlError, "message" | "help">;

const deeperIndentation: Explanation = {
  message: "The lines below are indented like a continuation of this value, but look like a mapping.",
  help: "Indent the next line by the same amount as the key on this line. If the value contains a colon, put it in quotes.",
};
const noColon: Explanation = {
  message: "A key is not followed by a colon.",
  help: "Write a colon and a space after it.",
};
const noQuote: Explanation = {
  message: "The string that starts with this quote isn't closed on this line.",
  help: "Add the closing quote.",
};
const misplaced: Explanation = {
  message: "This text is not valid here.",
  help: "Look before this point for a missing or extra quote, comma, colon or bracket.",
};
const unquotedColon: Explanation = {
  message: "This value contains a colon, so it looks like a mapping.",
  help: "Put the value in quotes. If it is a mapping, move it to the next line and indent it.",
};

/** Explanations of the YAML library's messages, each with a pattern for the message. */
const explanations: readonly (readonly [RegExp, Explanation])[] = [
  [
    /^All (?:mapping|sequence|collection) items/,
    {
      message: "The indentation of this line does not match the lines before it.",
      help: "Indent all keys of a mapping, and all items of a list, by the same amount.",
    },
  ],
  [
    /^Missing , |^Unexpected \S+ (?:at node end|token)/,
    {
      message: "A comma is missing before this point, or a quote or bracket is closed too early.",
      help: "Separate properties and items with commas.",
    },
  ],
  [/^Unexpected , /, { message: "There is an extra comma.", help: "Remove it." }],
  [
    /^Flow map/,
    {
      message: "An object before this point is not closed.",
      help: "Add the missing }, or indent the lines of the object.",
    },
  ],
  [
    /^Flow seq/,
    {
      message: "A list before this point is not closed.",
      help: "Add the missing ], or indent the lines of the list.",
    },
  ],
  [/^Missing closing ./, { message: "A quoted string is not closed.", help: "Add the closing quote." }],
  [/^Implicit map keys/, noColon],
  [/^Sequence item without/, { message: "A list item has no dash.", help: "Start it with a dash and a space." }],
];

/** Explains the first error that the YAML library found. Later errors are often only consequences of the first one. */
export function firstYamlError(text: string, errors: readonly LibraryError[]): YamlError | null {
  const [error] = errors;
  if (error === undefined) return null;
  const { code, message, pos } = error;
  // For incorrect indentation, the library reports the end of the previous line.
  const offset = code === "BAD_INDENT" ? pos[0] + text.slice(pos[0]).search(/\S|$/) : pos[0];
  return { offset, ...(explain(text, error) ?? { message: sentence(message), help: misplaced.help }) };
}

function explain(text: string, { code, message, pos }: LibraryError): Explanation | undefined {
  const isJson = /^\s*[{[]/.test(text);
  const line = /^.*/.exec(text.slice(pos[0]))?.[0] ?? "";
  switch (code) {
    case "TAB_AS_INDENT":
      return { message: "This line is indented with a tab.", help: "Indent with spaces." };
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      if (isJson) return line.startsWith('"') ? noQuote : misplaced;
      if (/:\s+\S/.test(line)) return unquotedColon;
      return lineBefore(text, pos[0]).trim() === "" ? noColon : deeperIndentation;
    default:
      return explanations.find(([pattern]) => pattern.test(message))?.[1] ?? (isJson ? misplaced : undefined);
  }
}

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
}

function sentence(message: string): string {
  const text = message.replace(/ at line \d+, column \d+:?[\s\S]*$/, "").trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
