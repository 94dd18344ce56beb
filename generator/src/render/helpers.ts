import Handlebars, { type HelperDelegate } from "handlebars";
import type { Documentation } from "../model/schema.js";
import { docBlock, type DocBlockOptions } from "./doc-block.js";
import {
  encodeHtmlComment,
  encodeIdentifier,
  encodeJson,
  encodeKey,
  encodeLiteral,
  encodeMarkdown,
  encodeMarkdownCode,
  encodeNames,
  encodeRemark,
} from "./encode.js";
import { Printed } from "./printed.js";

/** Documentation as a view hands it to `{{doc}}`. */
export type DocView = Documentation & Omit<DocBlockOptions, "indent">;

const safe = (text: string): Handlebars.SafeString => new Handlebars.SafeString(text);

/** What templates may say: each helper encodes for one place, each block refuses what is not there. */
export const helpers: Readonly<Record<string, HelperDelegate>> = {
  /** Data as a JavaScript literal; `indent` is how far its line is indented. */
  literal: (value: unknown, options: Handlebars.HelperOptions) => safe(encodeLiteral(value, indentOf(options))),
  /** Data as JSON, as `package.json` has it. */
  json: (value: unknown, options: Handlebars.HelperOptions) => safe(encodeJson(value, indentOf(options))),
  /** The name of a property. */
  key: (name: unknown) => safe(encodeKey(textOf(name))),
  /** A name that the generator has decided. */
  identifier: (name: unknown) => safe(encodeIdentifier(textOf(name))),
  /** A list of such names as imports and exports have it. */
  names: (list: unknown) => safe(encodeNames(list)),
  /** Text in a comment of one line. */
  remark: (text: unknown) => safe(encodeRemark(textOf(text))),
  /** Text in a comment of Markdown or HTML. */
  hidden: (text: unknown) => safe(encodeHtmlComment(textOf(text))),
  /** A documentation comment on lines of its own, or nothing. */
  doc: (view: DocView, options: Handlebars.HelperOptions) =>
    safe(docBlock(view, { ...view, indent: indentOf(options) })),
  /** A type that the printer has made. */
  printed: (value: unknown, options: Handlebars.HelperOptions) =>
    safe(printedOf(value).text.replaceAll("\n", `\n${" ".repeat(indentOf(options))}`)),
  /** Text of a document in a line of Markdown. */
  markdown: (text: unknown) => safe(encodeMarkdown(textOf(text))),
  /** Text as code in a line of Markdown. */
  code: (text: unknown) => safe(encodeMarkdownCode(textOf(text))),

  if(this: unknown, condition: unknown, options: Handlebars.HelperOptions) {
    return flagOf(condition) ? options.fn(this) : options.inverse(this);
  },
  unless(this: unknown, condition: unknown, options: Handlebars.HelperOptions) {
    return flagOf(condition) ? options.inverse(this) : options.fn(this);
  },
  each(items: unknown, options: Handlebars.HelperOptions) {
    if (!Array.isArray(items)) throw new Error("{{#each}} was given no list.");
    return items.map((item: unknown) => options.fn(item)).join("");
  },
};

function indentOf({ hash }: Handlebars.HelperOptions): number {
  const indent: unknown = hash["indent"];
  return typeof indent === "number" ? indent : 0;
}

function textOf(value: unknown): string {
  if (typeof value !== "string") throw new Error(`A helper for text was given ${typeof value}.`);
  return value;
}

function flagOf(value: unknown): boolean {
  // `strict` does not reach block parameters: a condition that is not there would silently be false.
  if (typeof value !== "boolean") throw new Error(`A condition was given ${typeof value}.`);
  return value;
}

function printedOf(value: unknown): Printed {
  if (!(value instanceof Printed)) throw new Error("{{printed}} was given something else than a printed type.");
  return value;
}
