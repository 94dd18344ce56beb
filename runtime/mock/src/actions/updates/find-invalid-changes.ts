import { flatten } from "../../data/schema/flatten.js";
import type { JsonObject } from "../../json.js";
import { isJson } from "../../media-types/is-json.js";
import type { Violation } from "../../problem.js";
import { revisionAt } from "../../routing/compile-api.js";
import type { MockSchema } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { schemaAt } from "../envelopes/schema-at.js";
import { updateFormat } from "./update-format.js";

interface Change {
  readonly value: JsonObject;
  /** The properties that the request changes. */
  readonly names: readonly string[];
  readonly resource: string;
}

/**
 * Validates the changed properties of a value against the schema that clients use to write the whole value: the schema
 * of PUT, or else of POST, or else of the response.
 */
export function findInvalidChanges({ value, names, resource }: Change, call: Call): readonly Violation[] {
  const { api } = call.operation;
  const schema = writeSchema(resource, call) ?? call.content?.schema ?? null;
  if (schema === null || names.length === 0) return [];
  return api.requests
    .validate(schema, value)
    .filter(({ pointer, keyword }) => {
      const [, first = "", second] = pointer.split("/");
      const isUnknown = second === undefined && /^(additional|unevaluated)Properties$/.test(keyword);
      return !isUnknown && names.includes(first.replaceAll("~1", "/").replaceAll("~0", "~"));
    })
    .map(({ pointer, keyword, message, value: text }) => ({ in: "body", at: pointer, keyword, message, value: text }));
}

/** The schema of the request bodies that contain a whole value of a resource; null if there is none. */
function writeSchema(resource: string, { operation, revision }: Call): MockSchema | null {
  const { operations, schemas } = operation.api.table;
  const writing = operations.filter(({ action }) => "resource" in action && action.resource === resource);
  for (const kind of ["replace", "replace-one", "create"]) {
    const table = writing.find(({ action }) => action.kind === kind);
    const found = table === undefined ? null : revisionAt({ ...operation, table }, revision.version);
    const content = found?.body?.content.find(
      ({ mediaType, schema }) => schema !== null && isJson(mediaType) && updateFormat(mediaType) === "properties",
    );
    if (content?.schema == null) continue;
    const inner = schemaAt(content.schema, table?.entity?.body ?? [], schemas) ?? content.schema;
    const { types } = flatten(inner, schemas);
    if (types === null || types.includes("object")) return inner;
  }
  return null;
}
