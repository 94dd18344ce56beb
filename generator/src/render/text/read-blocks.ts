import { replaceHtml } from "./replace-html.js";

/** A part of a text in Markdown. `indent` is the column at which the part begins in the output. */
export type TextBlock =
  | { readonly kind: "paragraph" | "heading" | "quote"; text: string; readonly indent: number }
  | { readonly kind: "item"; readonly marker: string; text: string; readonly indent: number }
  | { readonly kind: "code"; readonly language: string; readonly text: string; readonly indent: number }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[]; readonly indent: number };

/** An open list item: the columns at which its text begins, in the source and in the output. */
interface OpenItem {
  readonly source: number;
  readonly output: number;
}

const maxDepth = 6;
const fenceStart = /^( *)(`{3,}|~{3,}) *([^`\s]*)[^`]*$/;
const itemStart = /^( *)([-*+•]|\d{1,9}[.)])( +)(?=\S)/;
const heading = /^ {0,3}#{1,6} +(?=\S)/;
const underline = /^ {0,3}(?:=+|-{2,}) *$/;
const rule = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/;
const delimiters = /^ *\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$/;

/** Splits a text in Markdown or HTML into its parts. Each paragraph becomes a single line. */
export function readBlocks(text: string): readonly TextBlock[] {
  const reader = new Reader(replaceHtml(text).split("\n"));
  return reader.read();
}

class Reader {
  readonly #lines: readonly string[];
  readonly #blocks: TextBlock[] = [];
  #items: OpenItem[] = [];
  #index = 0;
  /** The block to which the next line belongs; null after an empty line. */
  #open: Exclude<TextBlock, { kind: "code" | "table" }> | null = null;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  read(): readonly TextBlock[] {
    for (; this.#index < this.#lines.length; this.#index += 1) {
      const line = this.#lines[this.#index] ?? "";
      if (line.trim() === "") this.#open = null;
      else if (!this.#readCode(line) && !this.#readTable(line) && !this.#readItem(line)) this.#readText(line);
    }
    return this.#blocks;
  }

  #readCode(line: string): boolean {
    const fence = fenceStart.exec(line);
    const [, space = "", ticks = "", language = ""] = fence ?? [];
    const isIndented = fence === null && this.#open === null && this.#items.length === 0 && /^ {4}/.test(line);
    if (fence === null && !isIndented) return false;
    const inner = isIndented ? 4 : space.length;
    const isEnd = (each: string): boolean =>
      isIndented
        ? each.trim() !== "" && !/^ {4}/.test(each)
        : each.trim().length >= ticks.length && each.trim().replaceAll(ticks[0] ?? "", "") === "";
    const start = this.#index + (isIndented ? 0 : 1);
    const length = this.#lines.slice(start).findIndex(isEnd);
    const end = length === -1 ? this.#lines.length : start + length;
    const code = this.#lines.slice(start, end).map((each) => each.slice(Math.min(inner, columnOf(each))));
    if (!isIndented) this.#closeItems(columnOf(line));
    this.#blocks.push({ kind: "code", language, text: code.join("\n"), indent: this.#indent() });
    this.#open = null;
    this.#index = isIndented ? end - 1 : end;
    return true;
  }

  #readTable(line: string): boolean {
    const next = this.#lines[this.#index + 1] ?? "";
    if (!line.includes("|") || !next.includes("|") || !delimiters.test(next)) return false;
    const [head = [], ...rows] = this.#rowsFrom(line);
    this.#closeItems(columnOf(line));
    const cells = rows.map((row) => head.map((_, index) => row[index] ?? ""));
    this.#blocks.push({ kind: "table", rows: [head, ...cells], indent: this.#indent() });
    this.#open = null;
    return true;
  }

  #rowsFrom(first: string): readonly (readonly string[])[] {
    const rows = [cellsOf(first)];
    this.#index += 1;
    while (this.#lines[this.#index + 1]?.includes("|") === true) {
      this.#index += 1;
      rows.push(cellsOf(this.#lines[this.#index] ?? ""));
    }
    return rows;
  }

  #readItem(line: string): boolean {
    const match = itemStart.exec(line);
    if (match === null || rule.test(line)) return false;
    const [start, space = "", bullet = ""] = match;
    const isOrdered = /\d/.test(bullet);
    // As in CommonMark, only a list that begins with 1 can follow the text of a paragraph.
    if (isOrdered && this.#open?.kind === "paragraph" && Number.parseInt(bullet, 10) !== 1) return false;
    this.#closeItems(space.length);
    const marker = isOrdered ? `${Number.parseInt(bullet, 10)}.` : "*";
    const indent = this.#indent();
    this.#open = { kind: "item", marker, text: line.slice(start.length).trim(), indent };
    this.#blocks.push(this.#open);
    if (this.#items.length < maxDepth) this.#items.push({ source: start.length, output: indent + marker.length + 1 });
    return true;
  }

  #readText(line: string): void {
    const open = this.#open;
    if (open?.kind === "paragraph" && open.indent === 0 && underline.test(line)) {
      this.#blocks.splice(-1, 1, { ...open, kind: "heading" });
      this.#open = null;
    } else if (rule.test(line)) this.#open = null;
    else if (heading.test(line)) {
      this.#items = [];
      this.#blocks.push({
        kind: "heading",
        text: line
          .replace(heading, "")
          .replace(/ #+ *$/, "")
          .trim(),
        indent: 0,
      });
      this.#open = null;
    } else if (/^ {0,3}>/.test(line)) this.#addText("quote", line.replace(/^ *> ?/, ""));
    else this.#addText(open?.kind ?? "paragraph", line);
  }

  #addText(kind: "paragraph" | "heading" | "quote" | "item", line: string): void {
    if (this.#open !== null && (this.#open.kind === kind || this.#open.kind === "quote")) {
      this.#open.text = `${this.#open.text} ${line.trim()}`.trim();
      return;
    }
    this.#closeItems(columnOf(line));
    this.#open = { kind: kind === "quote" ? kind : "paragraph", text: line.trim(), indent: this.#indent() };
    this.#blocks.push(this.#open);
  }

  /** Closes the items to which a line that begins at this column doesn't belong. */
  #closeItems(column: number): void {
    while (column < (this.#items.at(-1)?.source ?? 0)) this.#items.pop();
  }

  #indent(): number {
    return this.#items.at(-1)?.output ?? 0;
  }
}

function columnOf(line: string): number {
  return line.length - line.trimStart().length;
}

function cellsOf(line: string): readonly string[] {
  const cells = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim().replaceAll("\\|", "|"));
}
