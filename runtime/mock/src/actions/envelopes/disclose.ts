import { isObject, member, type Json } from "../../json.js";
import { flatten, type Schemas } from "../../data/schema/flatten.js";
import type { ContentTable, EntityPlaces, MockSchema, RevisionTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { putAt } from "../transfers/put-at.js";
import { transferBody } from "../transfers/transfer-body.js";
import { transferSchema } from "../transfers/transfer-schema.js";
import { schemaAt } from "./schema-at.js";

/**
 * Unwraps the entity: returns the call with the value and schemas of the entity itself instead of the bodies that
 * contain it.
 */
export function disclose(call: Call, places: EntityPlaces): Call {
  const { body = [], response, names, moves, references, query } = places;
  const content = response === null ? null : response === undefined ? call.content : contentAt(response, call);
  const isChanged = [names, moves, references, query].some((each) => each !== undefined);
  if (body.length === 0 && !isChanged) return { ...call, content };
  const bodyRevision = revisionAt(body, places, call);
  const index = call.bodyRevision.body?.content.findIndex((each) => each === call.bodyContent) ?? -1;
  const bodyContent = bodyRevision.body?.content[index] ?? call.bodyContent;
  const inner = renamed(valueAt(call.body, body), names);
  const transferred = isObject(inner) ? transferBody(inner, places) : inner;
  return { ...call, content, body: withQuery(transferred, places, call), bodyRevision, bodyContent };
}

/** Adds the values of the query parameters that set properties of the entity. */
function withQuery(body: Json | undefined, { query = {} }: EntityPlaces, { parameters }: Call): Json | undefined {
  if (body !== undefined && !isObject(body)) return body;
  let result = body;
  for (const [name, paths] of Object.entries(query)) {
    const sent = member(parameters, name);
    if (sent !== undefined) for (const path of paths) result = putAt(result ?? {}, path, sent);
  }
  return result;
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

function transferred(schema: MockSchema, places: EntityPlaces, { bodyRevision, operation }: Call): MockSchema {
  if (places.moves === undefined && places.references === undefined && places.query === undefined) return schema;
  const inQuery = bodyRevision.parameters.filter((each) => each.in === "query");
  const parameters = new Map(inQuery.map((each) => [each.name, each.schema]));
  return transferSchema(schema, { ...places, parameters }, operation.api.table.schemas);
}

const revisions = new WeakMap<RevisionTable, RevisionTable>();

/** Returns the request's revision. Its body schemas describe only the entity, with the response's property names. */
function revisionAt(path: readonly string[], places: EntityPlaces, call: Call): RevisionTable {
  const { bodyRevision, operation } = call;
  const { body } = bodyRevision;
  const found = revisions.get(bodyRevision);
  if (found !== undefined || body === null) return found ?? bodyRevision;
  const { schemas } = operation.api.table;
  const content = body.content.map((each) => {
    const inner = each.schema === null ? null : schemaAt(each.schema, path, schemas);
    if (inner === null) return each;
    const schema = transferred(renamedSchema(inner, places.names ?? {}, schemas), places, call);
    return { ...each, schema };
  });
  const revision = { ...bodyRevision, body: { ...body, content } };
  revisions.set(bodyRevision, revision);
  return revision;
}
