import type { RevisionTable } from "@almanac/mock/codegen/v1";
import { isJson } from "../analyze/operations/media-types.js";
import type { SchemaNames } from "../mock/tables/schema-names.js";
import { revisionsOf } from "../mock/tables/revisions-of.js";
import type { Operation, Outcome } from "../model/model.js";
import type { OperationSchemas } from "../model/tables/validators.js";
import type { VersioningScheme } from "../version/versioning-scheme.js";
import type { ViewOperation } from "../version/view/view.js";

interface CollectContext {
  readonly names: SchemaNames;
  readonly marking: VersioningScheme;
}

/**
 * Returns the schemas of an operation. They are the same as in the tables of a mock, with the types of the client
 * added.
 */
export function collectOperation(view: ViewOperation, operation: Operation, context: CollectContext): OperationSchemas {
  const options = { ...context, hasExamples: true, hasErrorExamples: true };
  const [table] = revisionsOf([{ version: null, operation: view }], options);
  if (table === undefined) throw new Error(`${operation.id} has no revision.`);
  const { name, parameters, body, outcomes } = operation;
  return {
    name,
    parameters: parameters.map(({ property, name: wireName, in: location, schema: type, isRequired }) => {
      const found = table.parameters.find((each) => each.name === wireName && each.in === location);
      return { property, isRequired, type, schema: found?.schema ?? true };
    }),
    body: collectBody(body, table),
    responses: outcomes.flatMap((outcome) => collectResponse(outcome, table)),
  };
}

function collectBody(body: Operation["body"], table: RevisionTable): OperationSchemas["body"] {
  if (body === null || body.serialization === "raw") return null;
  const content = table.body?.content.find(({ mediaType }) => mediaType === body.mediaType);
  const isMultipart = body.serialization === "multipart";
  return content?.schema == null ? null : { schema: content.schema, type: body.schema, isMultipart };
}

function collectResponse({ status, payload, mediaType }: Outcome, table: RevisionTable): OperationSchemas["responses"] {
  if (payload.kind !== "json") return [];
  const contents = table.responses.find((each) => each.status === status)?.content ?? [];
  const content =
    contents.find((each) => each.mediaType === mediaType) ?? contents.find((each) => isJson(each.mediaType));
  if (content?.schema == null) return [];
  const { schema, example } = content;
  const isValue = example !== null && example.isSerialized !== true;
  return [{ status, schema, type: payload.schema, example: isValue ? { value: example.value } : null }];
}
