import { encodeMarkdown, encodeMarkdownCode, encodeOneLine } from "../encode.js";
import { encodeCodeSpan } from "./encode-code-span.js";
import { replaceEntities } from "./replace-entities.js";

/** Inline code, or text with emphasis. Code ends at a run of as many backticks as it starts with. */
const span = new RegExp(
  [
    /(?<!`)(?<ticks>`+)(?!`)(?<code>.+?)(?<!`)\k<ticks>(?!`)/u,
    /(?<![\\*])\*\*(?<strong>(?=[^\s*])(?:`[^`]*`|[^*`])+?(?<=[^\s\\]))\*\*(?!\*)/u,
    /(?<![\\_\p{L}\p{N}])__(?<strong2>(?=[^\s_])(?:`[^`]*`|[^_`])+?(?<=[^\s\\]))__(?![_\p{L}\p{N}])/u,
    /(?<![\\*\p{L}\p{N}])\*(?<em>(?=[^\s*])(?:`[^`]*`|[^*`])+?(?<=[^\s\\]))\*(?![*\p{L}\p{N}])/u,
    /(?<![\\_\p{L}\p{N}])_(?<em2>(?=[^\s_])(?:`[^`]*`|[^_`])+?(?<=[^\s\\]))_(?![_\p{L}\p{N}])/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "u",
);

const target = /<?((?:[^()<>\s]|\([^()<>\s]*\))+)>?(?: +"[^"]*")?/.source;
const link = new RegExp(`!?\\[((?:\`[^\`]*\`|[^\\][])*)\\]\\(${target}\\)`, "g");

/**
 * Encodes a line of Markdown. Keeps inline code and emphasis, and replaces a link with its text and the URL in parentheses.
 * An unpaired backtick or asterisk is plain text. A vertical bar in code is only valid outside of table cells.
 */
export function encodeSpans(line: string, isCell = false): string {
  const withoutLinks = line
    .replace(link, (_, label: string, url: string) => {
      // Fragments are anchors of another page.
      return label === url || url.startsWith("#") ? label : label === "" ? url : `${label} (${url})`;
    })
    .replace(/<((?:https?|mailto):[^<>\s]+)>/g, "$1");
  return encodeInline(withoutLinks, isCell).trim();
}

function encodeInline(text: string, isCell: boolean): string {
  const parts: string[] = [];
  let rest = text;
  for (let match = span.exec(rest); match !== null; match = span.exec(rest)) {
    const { code, strong, strong2, em, em2 } = match.groups ?? {};
    parts.push(encodeBetween(rest.slice(0, match.index)));
    if (code !== undefined) parts.push(isCell ? encodeMarkdownCode(code) : encodeCodeSpan(code));
    else {
      const mark = (strong ?? strong2) === undefined ? "*" : "**";
      parts.push(mark, encodeInline(strong ?? strong2 ?? em ?? em2 ?? "", isCell).trim(), mark);
    }
    rest = rest.slice(match.index + match[0].length);
  }
  return [...parts, encodeBetween(rest)].join("");
}

/** Encodes the text around inline code. URLs become links, because escapes would be part of the URL. */
function encodeBetween(text: string): string {
  return replaceEntities(text.replace(/\\([!-/:-@[-`{-~])/g, "$1"))
    .split(/(\bhttps?:\/\/[^\s<>"'`\\^{|}()[\]*]*[^\s<>"'`\\^{|}()[\]*.,:;!?])/)
    .map((part, index) => (index % 2 === 1 ? `<${encodeOneLine(part)}>` : encodePlain(part)))
    .join("");
}

/** Encodes plain text. Keeps a space at its start and end. */
function encodePlain(plain: string): string {
  const encoded = encodeMarkdown(plain);
  if (encoded === "") return plain === "" ? "" : " ";
  return `${/^\s/.test(plain) ? " " : ""}${encoded}${/\s$/.test(plain) ? " " : ""}`;
}
