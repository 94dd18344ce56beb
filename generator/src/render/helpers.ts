import Handlebars, { type HelperDelegate } from "handlebars";
import type { Documentation } from "../model/schema.js";
import { docBlock, type DocBlockOptions } from "./doc-block.js";
import {
  encodeHtml,
  encodeHtmlComment,
  encodeIdentifier,
  encodeJson,
  encodeKey,
  encodeLiteral,
  encodeMarkdown,
  encodeMarkdownCode,
  encodeNames,
  encodeOneLine,
} from "./encode.js";
import { encodeOpenApi } from "./encode-open-api.js";
import { Printed } from "./printed.js";
import { encodeCodeSpan } from "./text/encode-code-span.js";
import { encodeFence } from "./text/encode-fence.js";
import { encodeParagraphs } from "./text/encode-paragraphs.js";
import { encodeSentence } from "./text/encode-sentence.js";

/** Documentation in a view, for `{{doc}}`. */
export type DocView = Documentation & Omit<DocBlockOptions, "indent">;

const safe = (text: string): Handlebars.SafeString => new Handlebars.SafeString(text);

/** The template helpers. Each one encodes text for one kind of place in the output. Block helpers throw for missing values. */
export const helpers: Readonly<Record<string, HelperDelegate>> = {
  /** Data as a JavaScript literal. `indent` is the indentation of the line that contains it. */
  literal: (value: unknown, options: Handlebars.HelperOptions) => safe(encodeLiteral(value, indentOf(options))),
  /** Data as JSON, for `package.json`. */
  json: (value: unknown, options: Handlebars.HelperOptions) => safe(encodeJson(value, indentOf(options))),
  /** An OpenAPI document as JSON, with one line for each operation and component. */
  openApi: (document: unknown) => safe(encodeOpenApi(document)),
  /** A property name. */
  key: (name: unknown) => safe(encodeKey(textOf(name))),
  /** A name that the generator has assigned. */
  identifier: (name: unknown) => safe(encodeIdentifier(textOf(name))),
  /** A list of names, for imports and exports. `from` is the path of the import or export. */
  names: (list: unknown, { hash }: Handlebars.HelperOptions) => {
    const from: unknown = hash["from"];
    return safe(encodeNames(list, typeof from === "string" ? from : ""));
  },
  /** Text on one line, for instance in a `//` comment. */
  oneLine: (text: unknown) => safe(encodeOneLine(textOf(text))),
  /** Text in an HTML comment, including one in Markdown. */
  htmlComment: (text: unknown) => safe(encodeHtmlComment(textOf(text))),
  /** A documentation comment, or nothing. */
  doc: (view: DocView, options: Handlebars.HelperOptions) =>
    safe(docBlock(view, { ...view, indent: indentOf(options) })),
  /** A printed type. */
  printed: (value: unknown, options: Handlebars.HelperOptions) =>
    safe(printedOf(value).text.replaceAll("\n", `\n${" ".repeat(indentOf(options))}`)),
  /** Text within a line of Markdown. */
  markdown: (text: unknown) => safe(encodeMarkdown(textOf(text))),
  /** Inline code in Markdown. */
  code: (text: unknown) => safe(encodeMarkdownCode(textOf(text))),
  /** Text in an HTML element or in a quoted HTML attribute. */
  html: (text: unknown) => safe(encodeHtml(textOf(text))),
  /**
   * Text on one line of a file in which `{{…}}` inserts a variable, such as an `.http` file or a Postman or Bruno
   * collection.
   */
  httpText: (text: unknown) => safe(encodeOneLine(textOf(text)).replace(/\{(?=\{)/g, "{ ")),
  /** Data as JSON in a file in which `{{…}}` inserts a variable. */
  httpJson: (value: unknown, options: Handlebars.HelperOptions) =>
    safe(encodeJson(value, indentOf(options)).replace(/\{(?=\{)/g, "\\u007b")),
  /** Inline code in Markdown, outside of tables. */
  span: (text: unknown) => safe(encodeCodeSpan(textOf(text))),
  /** Paragraphs, lists, tables and code in Markdown. `indent` is the indentation of the line that contains it. */
  paragraphs: (text: unknown, options: Handlebars.HelperOptions) =>
    safe(encodeParagraphs(textOf(text), indentOf(options))),
  /** Text in Markdown on one line, with inline code and emphasis. */
  sentence: (text: unknown) => safe(encodeSentence(textOf(text))),
  /** A block of code in Markdown. `language` is the name of its language. */
  fence: (text: unknown, { hash }: Handlebars.HelperOptions) =>
    safe(encodeFence(textOf(text), textOf(hash["language"]))),

  if(this: unknown, condition: unknown, options: Handlebars.HelperOptions) {
    return flagOf(condition) ? options.fn(this) : options.inverse(this);
  },
  unless(this: unknown, condition: unknown, options: Handlebars.HelperOptions) {
    return flagOf(condition) ? options.inverse(this) : options.fn(this);
  },
  each(items: unknown, options: Handlebars.HelperOptions) {
    if (!Array.isArray(items)) throw new Error("{{#each}} needs a list.");
    return items.map((item: unknown) => options.fn(item)).join("");
  },
};

function indentOf({ hash }: Handlebars.HelperOptions): number {
  const indent: unknown = hash["indent"];
  return typeof indent === "number" ? indent : 0;
}

function textOf(value: unknown): string {
  if (typeof value !== "string") throw new Error(`A text helper received a value of type ${typeof value}.`);
  return value;
}

function flagOf(value: unknown): boolean {
  // Handlebars' `strict` option doesn't apply to block parameters: without this check, a missing condition would be
  // treated as false.
  if (typeof value !== "boolean") throw new Error(`A condition must be a boolean, not ${typeof value}.`);
  return value;
}

function printedOf(value: unknown): Printed {
  if (!(value instanceof Printed)) throw new Error("{{printed}} needs a printed type.");
  return value;
}
