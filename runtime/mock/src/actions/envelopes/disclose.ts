import { isObject, member, type Json } from "../../json.js";
import { flatten, type Schemas } from "../../data/schema/flatten.js";
import type { ContentTable, EntityPlaces, MockSchema, RevisionTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { schemaAt } from "./schema-at.js";

/**
 * Unwraps the entity: returns the call with the value and schemas of the entity itself instead of the bodies that
 * contain it.
 */
export function disclose(call: Call, { body, response, names }: EntityPlaces): Call {
  const content = response === null ? null : response === undefined ? call.content : contentAt(response, call);
  if (body === undefined && names === undefined) return { ...call, content };
  const bodyRevision = revisionAt(body ?? [], names ?? {}, call);
  const index = call.bodyRevision.body?.content.findIndex((each) => each === call.bodyContent) ?? -1;
  const bodyContent = bodyRevision.body?.content[index] ?? call.bodyContent;
  return { ...call, content, body: renamed(valueAt(call.body, body ?? []), names), bodyRevision, bodyContent };
}

function renamed(value: Json | undefined, names: EntityPlaces["names"]): Json | undefined {
  if (names === undefined || !isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [Object.hasOwn(names, name) ? (names[name] ?? name) : name, each]),
  );
}

function valueAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  let found = value;
  for (const name of path) {
    if (!isObject(found)) return found;
    found = member(found, name) ?? {};
  }
  return found;
}

const contents = new WeakMap<ContentTable, ContentTable>();

function contentAt(path: readonly string[], { content, operation }: Call): ContentTable | null {
  if (content?.schema == null) return content;
  const found = contents.get(content);
  if (found !== undefined) return found;
  const inner = { ...content, schema: schemaAt(content.schema, path, operation.api.table.schemas) ?? true };
  contents.set(content, inner);
  return inner;
}

/** Returns an object schema with its properties renamed. */
function renamedSchema(schema: MockSchema, names: Readonly<Record<string, string>>, schemas: Schemas): MockSchema {
  if (Object.keys(names).length === 0) return schema;
  const { properties, required, additional } = flatten(schema, schemas).object;
  const rename = (name: string): string => (Object.hasOwn(names, name) ? (names[name] ?? name) : name);
  return {
    type: "object",
    properties: Object.fromEntries([...properties].map(([name, property]) => [rename(name), property])),
    required: [...required].map(rename),
    ...(additional === null ? {} : { additionalProperties: additional }),
  };
}

const revisions = new WeakMap<RevisionTable, RevisionTable>();

/** Returns the request's revision. Its body schemas describe only the entity, with the response's property names. */
function revisionAt(
  path: readonly string[],
  names: Readonly<Record<string, string>>,
  { bodyRevision, operation }: Call,
): RevisionTable {
  const { body } = bodyRevision;
  const found = revisions.get(bodyRevision);
  if (found !== undefined || body === null) return found ?? bodyRevision;
  const { schemas } = operation.api.table;
  const content = body.content.map((each) => {
    const inner = each.schema === null ? null : schemaAt(each.schema, path, schemas);
    return inner === null ? each : { ...each, schema: renamedSchema(inner, names, schemas) };
  });
  const revision = { ...bodyRevision, body: { ...body, content } };
  revisions.set(bodyRevision, revision);
  return revision;
}
