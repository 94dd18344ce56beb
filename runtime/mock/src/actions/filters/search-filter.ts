import { flatten, type Schemas } from "../../data/schema/flatten.js";
import type { MockSchema, ResourceTable } from "../../tables/tables.js";
import type { Filter } from "./arrangement.js";
import { valueAt } from "../../data/json/value-at.js";

interface SearchContext {
  /** The schema of the items. */
  readonly item: MockSchema;
  readonly table: ResourceTable;
  readonly schemas: Schemas;
}

/** Selects the items whose strings contain all words of a search. Ignores case. */
export function searchFilter(search: string, { item, table, schemas }: SearchContext): Filter {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const attributes = flatten(item, schemas).object.properties.get("attributes");
  const paths = [
    ...searchedNames({ item, table, schemas }).map((name) => [name]),
    ...(attributes === undefined ? [] : searchedNames({ item: attributes, table, schemas })).map((name) => [
      "attributes",
      name,
    ]),
  ];
  return {
    id: JSON.stringify(["search", words]),
    path: [],
    equalTo: null,
    matches: (value) => {
      const texts = paths.map((path) => valueAt(value, path)).filter((each) => typeof each === "string");
      const text = texts.join("\n").toLowerCase();
      return words.every((word) => text.includes(word));
    },
  };
}

/** The properties that contain text: strings without a format or fixed values, except the key, secrets and server-generated ones. */
function searchedNames({ item, table, schemas }: SearchContext): readonly string[] {
  return [...flatten(item, schemas).object.properties].flatMap(([name, schema]) => {
    const { types, values, text, isReadOnly, isWriteOnly } = flatten(schema, schemas);
    const isText = types?.includes("string") === true && values === null && text.format === null;
    const isHidden = isReadOnly || isWriteOnly || name === table.key || Object.hasOwn(table.secrets, name);
    return isText && !isHidden ? [name] : [];
  });
}
