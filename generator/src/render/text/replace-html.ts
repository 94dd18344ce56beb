import { replaceEntities } from "./replace-entities.js";

/** The Markdown for tags. Tags that aren't listed are kept, so that placeholders such as `<id>` stay visible. */
const replacements: ReadonlyMap<string, string> = new Map([
  ...[
    "p",
    "/p",
    "div",
    "/div",
    "ul",
    "/ul",
    "ol",
    "/ol",
    "dl",
    "/dl",
    "table",
    "/table",
    "blockquote",
    "/blockquote",
  ].map((name) => [name, "\n\n"] as const),
  ...["h1", "h2", "h3", "h4", "h5", "h6"].flatMap((name) => [[name, "\n\n# "] as const, [`/${name}`, "\n\n"] as const]),
  ...["li", "tr", "dt"].map((name) => [name, "\n* "] as const),
  ...["/td", "/th", "dd"].map((name) => [name, " "] as const),
  ...["b", "strong", "i", "em", "u", "a", "span", "font", "small", "center", "code", "tt", "thead", "tbody"].flatMap(
    (name) => [[name, ""] as const, [`/${name}`, ""] as const],
  ),
  ...["/li", "/tr", "/dt", "/dd", "td", "th"].map((name) => [name, ""] as const),
]);

/** Tags whose end tags can be omitted. */
const blocks: ReadonlySet<string> = new Set(["p", "/p", "li", "/li", "div", "/div"]);

/** Replaces common HTML tags in a text with Markdown. Doesn't change code. */
export function replaceHtml(text: string): string {
  if (!text.includes("<")) return text;
  let code: string | null = null;
  const parts: string[][] = [[]];
  for (const line of text.split("\n")) {
    const fence = /^ *(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    const isEdge = fence !== null && (code === null ? !/`.*`$/.test(line.slice(fence.length)) : fence.startsWith(code));
    if (isEdge && code === null) parts.push([]);
    parts.at(-1)?.push(line);
    if (!isEdge) continue;
    if (code !== null) parts.push([]);
    code = code === null ? fence : null;
  }
  // Parts with odd numbers are code, because each fence starts a part.
  return parts.map((lines, index) => (index % 2 === 1 ? lines : [replaceTags(lines)]).join("\n")).join("\n");
}

function replaceTags(lines: readonly string[]): string {
  const closed = new Set(
    lines.flatMap((line) => [...line.matchAll(/<\/([a-z0-9]+)/gi)].map(([, name = ""]) => name.toLowerCase())),
  );
  return lines
    .map((line) => line.replace(/<\/?br *\/?>/gi, line.includes("|") ? " " : "\n\n"))
    .join("\n")
    .replace(/(?<!`)(`+)(?!`)[^`]*\1(?!`)|<a\s[^<>]*?href *= *["']([^"'<>\s]*)["'][^<>]*>([^<>]*)<\/a>/gi, link)
    .replace(/(?<!`)(`+)(?!`)[^`]*\1(?!`)|<(code|tt|b|strong|i|em)>([^<>]*)<\/\2>/gi, emphasis)
    .replace(/(?<!`)(`+)(?!`)[^`]*\1(?!`)|<(\/?[a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/gi, (whole, _ticks, tag?: string) => {
      const name = tag?.toLowerCase() ?? "";
      // A tag without an end tag, such as `<code>`, can be a placeholder.
      const isTag = blocks.has(name) || closed.has(name.replace("/", ""));
      return isTag ? (replacements.get(name) ?? whole) : whole;
    });
}

function link(whole: string, ticks: string | undefined, target: string, label: string): string {
  return ticks === undefined ? ["[", label.replace(/[[\]]/g, ""), "](", target, ")"].join("") : whole;
}

function emphasis(whole: string, ticks: string | undefined, name: string, content: string): string {
  if (ticks !== undefined) return whole;
  const inner = content.trim();
  if (inner === "") return "";
  const mark = /^(?:code|tt)$/i.test(name) ? "`" : /^(?:b|strong)$/i.test(name) ? "**" : "*";
  return [mark, mark === "`" ? replaceEntities(inner).replaceAll("`", "'") : inner, mark].join("");
}
