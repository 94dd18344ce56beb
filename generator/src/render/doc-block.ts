import type { Documentation } from "../model/schema.js";
import { cleanText, encodeComment } from "./encode.js";

export interface DocBlockOptions {
  /** How far the block is indented. */
  readonly indent?: number;
  /** Why and since when something is deprecated: what follows the tag. */
  readonly deprecation?: string | null;
  readonly see?: string | null;
}

/** A `/** … *​/` block that ends with a line break, or nothing for what has no documentation. */
export function docBlock(
  { text, isDeprecated, facts }: Documentation,
  { indent = 0, deprecation = null, see = null }: DocBlockOptions = {},
): string {
  const remarks = facts.flatMap((fact) => encodeComment(fact.replace(/\s+/g, " "), indent));
  const tags = [
    ...(isDeprecated
      ? [`@deprecated ${deprecation === null ? "" : cleanText(deprecation).replaceAll("*/", "*\\/")}`.trimEnd()]
      : []),
    ...(see === null ? [] : [`@see ${cleanText(see).replace(/\s+/g, "%20").replaceAll("*/", "*%2F")}`]),
  ];
  const paragraphs = [text === null ? [] : encodeComment(text, indent), remarks, tags].filter(
    (lines) => lines.length > 0,
  );
  const lines = paragraphs.flatMap((paragraph, index) => (index === 0 ? paragraph : ["", ...paragraph]));
  const [only] = lines;
  if (only === undefined) return "";
  const pad = " ".repeat(indent);
  if (lines.length === 1) return `${pad}/** ${only} */\n`;
  return [`${pad}/**`, ...lines.map((line) => `${pad} * ${line}`.trimEnd()), `${pad} */`, ""].join("\n");
}
