import { flatten } from "../../data/schema/flatten.js";
import { isArray, isObject, member, mergeObjects, toText, type Json, type JsonObject } from "../../json.js";
import type { MockSchema, ReferenceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { schemaAt } from "../envelopes/schema-at.js";
import { viewSchemas } from "../places/view-schemas.js";
import { shape } from "../shape.js";
import { referencesOf } from "./references-of.js";

/**
 * Adds generated values to objects for which a request sent only an id. The values depend on the id, so they are the
 * same in all entities that refer to it.
 */
export function fillReferences(value: JsonObject, resource: string, call: Call): JsonObject {
  const references = referencesOf(resource, call);
  if (references.length === 0) return value;
  const filled = references.flatMap((reference): [string, Json][] => {
    const sent = member(value, reference.property);
    const schema = sent === undefined ? null : schemaOf(reference, resource, call);
    return sent === undefined || schema === null ? [] : [[reference.property, fill(sent, schema, reference, call)]];
  });
  return mergeObjects(value, Object.fromEntries(filled));
}

/** The schema of a property in the first response that declares it; null if none does. */
function schemaOf({ property }: ReferenceTable, resource: string, call: Call): MockSchema | null {
  const { schemas } = call.operation.api.table;
  for (const view of viewSchemas(resource, call)) {
    const found = schemaAt(view, [property], schemas);
    if (found !== null) return found;
  }
  return null;
}

function fill(sent: Json, schema: MockSchema, reference: ReferenceTable, call: Call): Json {
  if (isArray(sent)) {
    const { items } = flatten(schema, call.operation.api.table.schemas).array;
    return items === null ? sent : sent.map((each) => fill(each, items, reference, call));
  }
  const id = member(sent, reference.key) ?? member(sent, reference.numericKey ?? reference.key);
  if (!isObject(sent) || id === undefined || Object.keys(sent).length > 1) return sent;
  const seed = `${reference.resource ?? reference.property}/${toText(id)}`;
  return shape(schema, sent, call, { seed, fill: "all" });
}
