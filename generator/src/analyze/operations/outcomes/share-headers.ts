import type { OutcomeHeader } from "../../../model/model.js";
import type { Property, TypeDeclaration, TypeName } from "../../../model/schema.js";
import { headerWords } from "../../names/header-words.js";
import { undocumented } from "../../types/documentation-of.js";
import type { DescribedResponse } from "./describe-responses.js";
import { groupBy } from "./group-by.js";
import { sortBySize } from "./sort-by-size.js";

export interface SharedHeaders {
  readonly headers: readonly TypeDeclaration[];
  readonly headersTypes: ReadonlyMap<DescribedResponse, TypeName>;
}

/**
 * Declares a type for each set of headers that several responses have in common. If two sets would have the same name,
 * the more frequent set gets the name, and the other remains inline.
 */
export function shareHeaders(
  described: readonly DescribedResponse[],
  nameHeaders: (words: readonly string[]) => TypeName,
): SharedHeaders {
  const declarations = new Map<string, TypeDeclaration>();
  const headersTypes = new Map<DescribedResponse, TypeName>();
  const sets = groupBy(
    described.filter(({ headers }) => headers.length > 0),
    ({ headers }) => shapeOf(headers),
  );
  for (const equal of sortBySize(sets)) {
    const [first] = equal;
    const words = wordsFor(equal);
    const name = words.join(" ");
    if (first === undefined || equal.length < 2 || declarations.has(name)) continue;
    const type = nameHeaders(words);
    for (const each of equal) headersTypes.set(each, type);
    const properties = first.headers.map((header) => toProperty(header, equal));
    const schema = { kind: "object", properties, additional: null } as const;
    declarations.set(name, { name: type, at: first.response.at, schema, documentation: undocumented, isSent: false });
  }
  return { headers: [...declarations.values()], headersTypes };
}

/** Returns the words of the type's name. If a header has several spellings, uses the one that sorts first: uppercase before lowercase. */
function wordsFor(equal: readonly DescribedResponse[]): readonly string[] {
  const spellings = groupBy(
    equal.flatMap(({ headers }) => headers),
    ({ name }) => name,
  );
  const names = [...spellings.values()].map((same) => same.map(({ originalName }) => originalName).sort()[0] ?? "");
  return [...headerWords(names), "Headers"];
}

const shapes = new WeakMap<readonly OutcomeHeader[], string>();

/** Returns the names and schemas of headers as JSON, without documentation. Cached, because versions share most headers. */
function shapeOf(headers: readonly OutcomeHeader[]): string {
  const shape = shapes.get(headers) ?? jsonOf(headers);
  shapes.set(headers, shape);
  return shape;
}

function jsonOf(headers: readonly OutcomeHeader[]): string {
  return JSON.stringify(
    [...headers]
      .sort((left, right) => (left.name < right.name ? -1 : 1))
      .map(({ name, isRequired, schema }) => ({ name, isRequired, schema })),
    (key, value: unknown) => (key === "at" ? undefined : value),
  );
}

/** Converts a header to a property, which is documented only if all responses document the header in the same way. */
function toProperty(
  { name, schema, isRequired, documentation }: OutcomeHeader,
  all: readonly DescribedResponse[],
): Property {
  const text = JSON.stringify(documentation);
  const isAgreed = all.every(({ headers }) =>
    headers.some((header) => header.name === name && JSON.stringify(header.documentation) === text),
  );
  return { name, schema, isRequired, access: "both", documentation: isAgreed ? documentation : undocumented };
}
