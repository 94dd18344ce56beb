import fc from "fast-check";

/** Texts to insert: the indicators of YAML, scalars of every kind, line breaks. */
const inserted = [
  ...[
    " ",
    "  ",
    "\n",
    "\n\n",
    "\n  ",
    "\n    ",
    "\n \n",
    "  \n",
    "\t",
    "\r\n",
    "- ",
    "-\n",
    "- - ",
    "? ",
    ": ",
    ":",
    "#",
    " #",
    "\n# c\n",
  ],
  ...[
    '"',
    "'",
    "''",
    "\\",
    "\\n",
    "\\\n",
    "\\u00e9",
    "|",
    "|-",
    "|2",
    ">",
    ">+",
    "key: |\n  x\n  \n",
    "{",
    "}",
    "[",
    "]",
    ",",
    "a: b",
  ],
  ...[
    "&a ",
    "*a",
    "!x ",
    "---",
    "\n---\n",
    "\n...",
    "%",
    "@",
    "<<: ",
    "__proto__",
    "~",
    "null",
    "0x1",
    "-0",
    "1e3",
    "1_000",
    "0b1",
    "3: ",
  ],
  ...["é", "😀", "\uFEFF", "\0", "\u2028", "\u0085", "\u001f"],
];

interface Edit {
  readonly kind: "insert" | "begin" | "end" | "remove" | "copy";
  /** The position of the edit, and the start of the copied text, as parts of the length. */
  readonly at: number;
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true });

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("insert", "begin", "end", "remove", "copy"),
  at: fraction,
  from: fraction,
  length: fc.integer({ min: 1, max: 20 }),
  text: fc.constantFrom(...inserted),
});

/** Up to thirty lines of one of the texts, with up to three changes. */
export function changedText(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({
      text: fc.constantFrom(...texts),
      start: fraction,
      lines: fc.integer({ min: 1, max: 30 }),
      edits: fc.array(edit, { maxLength: 3 }),
    })
    .map(({ text, start, lines, edits }) => edits.reduce(applyEdit, pieceOf(text, start, lines)));
}

/** Returns some lines, without their common indentation. */
function pieceOf(text: string, start: number, count: number): string {
  const lines = text.split("\n");
  const first = Math.floor(start * Math.max(lines.length - count, 0));
  const piece = lines.slice(first, first + count);
  const indents = piece.filter((line) => line.trim() !== "").map((line) => line.search(/[^ ]|$/));
  const indent = Math.min(...indents, 200);
  return `${piece.map((line) => line.slice(indent)).join("\n")}\n`;
}

function applyEdit(text: string, { kind, at, from, length, text: added }: Edit): string {
  const offset = Math.floor(at * text.length);
  const source = Math.floor(from * text.length);
  const insert = (where: number, what: string): string => text.slice(0, where) + what + text.slice(where);
  switch (kind) {
    case "insert":
      return insert(offset, added);
    case "begin":
      return insert(text.lastIndexOf("\n", offset - 1) + 1, added);
    case "end":
      return insert(Math.max(text.indexOf("\n", offset), 0), added);
    case "remove":
      return text.slice(0, offset) + text.slice(offset + length);
    case "copy":
      return insert(offset, text.slice(source, source + length));
  }
}
