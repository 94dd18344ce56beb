import type { Json } from "../../../runtime/mock/dist/index.js";
import type { OperationTable } from "./response-checker.js";
import { pairsIn } from "./pairs-in.js";

type Parameter = OperationTable["revisions"][number]["parameters"][number];

/** Serializes a parameter: name-value pairs for queries and cookies, otherwise one string. */
export function writeParameter(table: Parameter, value: Json): readonly string[] {
  const { name, style, explode, content } = table;
  const encode = table.in === "header" ? (text: string): string => text : encodeURIComponent;
  const write = (each: Json): string => encode(toText(each));
  const pairsOf = (joint: string): readonly string[] =>
    isObject(value) ? Object.entries(value).map(([key, each]) => `${encode(key)}${joint}${write(each)}`) : [];
  const list = Array.isArray(value) ? value.map(write) : pairsOf(explode ? "=" : ",");
  const isList = content === null && (Array.isArray(value) || isObject(value));
  const encoded = content === null ? write(value) : encode(JSON.stringify(value));
  switch (table.in) {
    case "query":
      if (!isList) return [`${encode(name)}=${encoded}`];
      if (style === "deepObject" && isObject(value))
        return Object.entries(value).map(([key, each]) => `${encode(name)}[${encode(key)}]=${write(each)}`);
      if (explode) return Array.isArray(value) ? list.map((each) => `${encode(name)}=${each}`) : list;
      return [`${encode(name)}=${list.join(separators[style] ?? ",")}`];
    case "querystring":
      return [/urlencoded/i.test(content ?? "") ? new URLSearchParams(pairsIn(value)).toString() : encoded];
    case "cookie":
      return [`${name}=${isList ? list.join(",") : encoded}`];
    case "header":
      return [isList ? list.join(",") : encoded];
    case "path":
      if (style === "label") return [`.${isList ? list.join(explode ? "." : ",") : encoded}`];
      if (style !== "matrix") return [isList ? list.join(",") : encoded];
      if (!isList || !explode) return [`;${name}=${isList ? list.join(",") : encoded}`];
      return [list.map((each) => (Array.isArray(value) ? `;${name}=${each}` : `;${each}`)).join("")];
  }
}

const separators: Readonly<Partial<Record<Parameter["style"], string>>> = {
  spaceDelimited: "%20",
  pipeDelimited: "|",
};

function isObject(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function toText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
