import type { Path } from "../../../model/pagination.js";
import type { Property, Schema, TypeName } from "../../../model/schema.js";
import { propertiesOf } from "../schemas/properties-of.js";
import { isDecimal } from "./is-decimal.js";

const maxDecimals = 100;

/** The paths of properties with numeric strings, in the items and in objects inside the items. */
export function findDecimals(properties: readonly Property[], resolve: (name: TypeName) => Schema): readonly Path[] {
  const found = new Map<string, Path>();
  const collect = (path: Path, property: Property): void => {
    if (isDecimal(property, resolve)) found.set(JSON.stringify(path), path);
  };
  for (const property of properties) {
    collect([property.name], property);
    for (const inner of propertiesOf(property.schema, resolve)) collect([property.name, inner.name], inner);
  }
  return [...found.values()].slice(0, maxDecimals);
}
