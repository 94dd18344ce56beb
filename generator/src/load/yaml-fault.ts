/** What is said of a place where a text is neither YAML nor JSON. */
export interface YamlFault {
  /** Where to look, in characters from the start. */
  readonly offset: number;
  readonly message: string;
  readonly help: string;
}

interface LibraryFault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

type Words = Pick<YamlFault, "message" | "help">;

const deeper: Words = {
  message: "The lines below are indented as if they went on with this value, and look like a mapping.",
  help: "Indent the next line like the key of this one; or put the value in quotes, if it has a colon.",
};
const noColon: Words = { message: "A key has no colon.", help: "Write a colon and a space after it." };
const noQuote: Words = {
  message: "What begins with this quote goes on over the lines below.",
  help: "Add the quote that ends it.",
};
const elsewhere: Words = {
  message: "This cannot stand here.",
  help: "Look before it for a quote, comma, colon or bracket that is missing, or one too many.",
};
const colon: Words = {
  message: "This value has a colon in it, as a mapping has.",
  help: "Put the value in quotes; or its own key and value on the next line, indented.",
};

/** What the library says in words of parsers, by the beginning of its message. */
const plain: readonly (readonly [RegExp, Words])[] = [
  [
    /^All (?:mapping|sequence|collection) items/,
    {
      message: "This line is indented unlike those that it follows.",
      help: "Indent all members of a mapping, or items of a list, alike.",
    },
  ],
  [
    /^Missing , |^Unexpected \S+ (?:at node end|token)/,
    {
      message: "A comma is missing before this, or a quote or bracket stands too early.",
      help: "Separate members and items with commas.",
    },
  ],
  [/^Unexpected , /, { message: "There is a comma too many.", help: "Leave it out." }],
  [/^Flow map/, { message: "An object is not closed before this.", help: "Add the missing }, or indent its lines." }],
  [/^Flow seq/, { message: "A list is not closed before this.", help: "Add the missing ], or indent its lines." }],
  [/^Missing closing ./, { message: "A value in quotes is not closed.", help: "Add the quote that ends it." }],
  [/^Implicit map keys/, noColon],
  [/^Sequence item without/, { message: "An item of a list has no dash.", help: "Begin it with a dash and a space." }],
];

/** The first fault that the library found, in words of people who write documents; what comes after it is often but its consequence. */
export function firstFault(text: string, faults: readonly LibraryFault[]): YamlFault | null {
  const [fault] = faults;
  if (fault === undefined) return null;
  const { code, message, pos } = fault;
  // Of a wrong indentation the library gives the end of the line before.
  const offset = code === "BAD_INDENT" ? pos[0] + text.slice(pos[0]).search(/\S|$/) : pos[0];
  return { offset, ...(wordsFor(text, fault) ?? { message: sentence(message), help: elsewhere.help }) };
}

function wordsFor(text: string, { code, message, pos }: LibraryFault): Words | undefined {
  const isJson = /^\s*[{[]/.test(text);
  const line = /^.*/.exec(text.slice(pos[0]))?.[0] ?? "";
  switch (code) {
    case "TAB_AS_INDENT":
      return { message: "A tab indents this line.", help: "Indent with spaces." };
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      if (isJson) return line.startsWith('"') ? noQuote : elsewhere;
      if (/:\s+\S/.test(line)) return colon;
      return lineBefore(text, pos[0]).trim() === "" ? noColon : deeper;
    default:
      return plain.find(([pattern]) => pattern.test(message))?.[1] ?? (isJson ? elsewhere : undefined);
  }
}

/** What stands before a place in its line. */
function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
}

function sentence(message: string): string {
  const text = message.replace(/ at line \d+, column \d+:?[\s\S]*$/, "").trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
