import { isArray, isObject } from "../../json.js";
import type { MockSchema, ParameterTable } from "../../tables/tables.js";
import { typesOf } from "./parameter-schema.js";

/** What a value is to be split into; `value`: it is one. */
export type Parts =
  { readonly kind: "members" } | { readonly kind: "items"; readonly schema: MockSchema } | { readonly kind: "value" };

/**
 * The parts of a value that is not repeated, still encoded. Delimiters that are encoded are data; but where the whole is no item, as
 * text is no number, they are what some clients make of delimiters.
 */
export function splitValue(text: string, { style, explode }: Styled, decode: Decode, into: Parts): readonly string[] {
  const bare = bareOf(text, style);
  if (style === "matrix") return splitMatrix(bare, explode, into);
  if (into.kind === "value") return [bare];
  if (bare === "") return [];
  if (style === "label") return bare.split(explode ? "." : ",");
  if (style === "spaceDelimited") return bare.split(/ |%20|\+/);
  if (style === "pipeDelimited") return bare.split(/\||%7C/i);
  const parts = bare.split(",").map((part) => part.trim());
  const whole = decode(bare);
  return parts.length === 1 && whole.includes(",") && !isPart(whole, into) ? whole.split(",") : parts;
}

type Styled = Pick<ParameterTable, "style" | "explode">;
type Decode = (text: string) => string;

function bareOf(text: string, style: ParameterTable["style"]): string {
  if (style === "label") return text.replace(/^\./, "");
  return style === "matrix" ? text.replace(/^;/, "") : text;
}

/** `;color=blue` is blue, and `;color` nothing. */
function valueOf(bare: string): string {
  const middle = bare.indexOf("=");
  return middle === -1 ? "" : bare.slice(middle + 1);
}

/** Members keep their names, items lose the one that they all have. */
function splitMatrix(bare: string, explode: boolean, { kind }: Parts): readonly string[] {
  if (kind === "value") return [valueOf(bare)];
  if (!explode) return valueOf(bare) === "" ? [] : valueOf(bare).split(",");
  return kind === "members" ? bare.split(";") : bare.split(";").map(valueOf);
}

/** Whether a text with delimiters in it may be one item; it is never one member. */
function isPart(text: string, into: Parts): boolean {
  if (into.kind !== "items") return false;
  const types = typesOf(into.schema);
  if (types.length > 0 && !types.includes("string")) return false;
  const known = isObject(into.schema) ? into.schema["enum"] : undefined;
  return known === undefined || !isArray(known) || known.includes(text);
}
