import { foreignTypes, webhookTypes } from "../analyze/names/reserved-names.js";
import { findFamilies } from "../analyze/schemas/families.js";
import { findRepresentatives } from "../analyze/schemas/find-representatives.js";
import { referencesIn } from "../analyze/schemas/references-in.js";
import { TypeNamer } from "../analyze/types/type-namer.js";
import { Reporter } from "../diagnostics/reporter.js";
import type { SchemaNames } from "../mock/tables/schema-names.js";
import type { Model, Payload } from "../model/model.js";
import type { Schema, TypeName } from "../model/schema.js";
import type { ApiDocument, SchemaNode } from "../resolve/document.js";

export interface NamedType {
  readonly name: TypeName;
  readonly schema: SchemaNode;
  readonly direction: "request" | "response";
}

/**
 * Returns a function that finds the types of a model that correspond to named schemas of the documents. Leaves out the
 * base forms of parents, which only TypeScript needs, and types that occur only in multipart bodies.
 */
export function namedTypes(
  documents: readonly ApiDocument[],
): (model: Model, names: SchemaNames) => readonly NamedType[] {
  const families = new Map(documents.map((document) => [document, findFamilies(document)]));
  const hasWebhooks = documents.some(({ webhooks }) => webhooks.length > 0);
  const namer = new TypeNamer(families, {
    representatives: findRepresentatives(documents),
    // Problems with the names were reported when the types were built.
    reporter: new Reporter(),
    reserved: hasWebhooks ? new Set([...foreignTypes, ...webhookTypes]) : foreignTypes,
  });
  return (model, names) => {
    const received = reachable(model, model.operations.flatMap(receivedSchemas));
    const sent = reachable(
      model,
      model.operations.flatMap(({ parameters, body }) => [
        ...parameters.map(({ schema }) => schema),
        ...(body === null || body.serialization === "multipart" ? [] : [body.schema]),
      ]),
    );
    return model.types.flatMap(({ name, at }): readonly NamedType[] => {
      const document = documents.find(({ schemas }) => schemas.has(at));
      if (document === undefined) return [];
      const isBase =
        families.get(document)?.descendants.has(at) === true &&
        isNamedAfter(name, namer.baseNameOf(at), namer.nameOf(at));
      if (isBase || !(received.has(name) || sent.has(name))) return [];
      const direction = received.has(name) ? "response" : "request";
      return [{ name, direction, schema: names.rewrite({ $ref: at }, document) }];
    });
  };
}

/**
 * Whether a type has the name of a base form rather than of its schema. Ignores the suffix that types of requests have.
 */
function isNamedAfter(name: TypeName, base: TypeName, own: TypeName): boolean {
  const isOf = (each: TypeName): boolean =>
    name === each || /^(Input|Parts)_*$/.test(name.startsWith(each) ? name.slice(each.length) : "");
  return isOf(base) && !isOf(own);
}

function receivedSchemas({ outcomes, pagination }: Model["operations"][number]): readonly Schema[] {
  const payloads = outcomes.flatMap(({ payload, others }) => [payload, ...others.map((each) => each.payload)]);
  return [...payloads.flatMap(schemasOfPayload), ...(pagination === null ? [] : [pagination.item])];
}

function schemasOfPayload(payload: Payload): readonly Schema[] {
  switch (payload.kind) {
    case "json":
      return [payload.schema];
    case "items":
      return [payload.item];
    case "events":
      return [payload.data, ...(payload.event === null ? [] : [payload.event])];
    case "text":
    case "stream":
    case "none":
      return [];
  }
}

function reachable(model: Model, schemas: readonly Schema[]): ReadonlySet<TypeName> {
  const declared = [...model.types, ...model.operations.flatMap(({ declarations }) => declarations)];
  const byName = new Map(declared.map(({ name, schema }) => [name, schema]));
  const found = new Set<TypeName>();
  const queue = schemas.flatMap(referencesIn);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const schema = byName.get(name);
    if (schema !== undefined) for (const each of referencesIn(schema)) queue.push(each);
  }
  return found;
}
