import type { Documentation } from "../model/schema.js";
import { encodeComment } from "./encode.js";

export interface DocBlockOptions {
  /** Number of spaces before the block. */
  readonly indent?: number;
  /** Text after `@deprecated`: the reason and the date. */
  readonly deprecation?: string | null;
  readonly see?: string | null;
}

/** Returns a `/** … *​/` block with a trailing line break, or an empty string if there is no documentation. */
export function docBlock(
  { text, isDeprecated, facts }: Documentation,
  { indent = 0, deprecation = null, see = null }: DocBlockOptions = {},
): string {
  const factLines = facts.flatMap((fact) => encodeComment(fact.replace(/\s+/g, " "), indent));
  const tags = [
    ...(isDeprecated ? [`@deprecated ${encodeComment(deprecation ?? "", indent).join(" ")}`.trimEnd()] : []),
    // Only a URL is allowed, because any other text could contain a tag.
    ...(see !== null && /^https?:\/\/\S+$/.test(see) ? [`@see ${encodeComment(see, indent).join("")}`] : []),
  ];
  const paragraphs = [text === null ? [] : encodeComment(text, indent), factLines, tags].filter(
    (lines) => lines.length > 0,
  );
  const lines = paragraphs.flatMap((paragraph, index) => (index === 0 ? paragraph : ["", ...paragraph]));
  const [only] = lines;
  if (only === undefined) return "";
  const pad = " ".repeat(indent);
  if (lines.length === 1) return `${pad}/** ${only} */\n`;
  return [`${pad}/**`, ...lines.map((line) => `${pad} * ${line}`.trimEnd()), `${pad} */`, ""].join("\n");
}
