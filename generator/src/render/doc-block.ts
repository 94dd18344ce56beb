import type { Documentation } from "../model/schema.js";
import { encodeComment } from "./encode.js";

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
    ...(isDeprecated ? [`@deprecated ${encodeComment(deprecation ?? "", indent).join(" ")}`.trimEnd()] : []),
    // Only an address: other text behind the tag could begin with a tag of its own.
    ...(see !== null && /^https?:\/\/\S+$/.test(see) ? [`@see ${encodeComment(see, indent).join("")}`] : []),
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
