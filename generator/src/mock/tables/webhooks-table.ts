import type { OperationTable, SentTable, WebhooksTable } from "@almanac/mock/codegen/v1";
import type { ApiDocument, DocumentOperation } from "../../resolve/document.js";
import type { WebhookHints } from "../hints/read-webhook-hints.js";
import type { OperationHistory } from "./follow-operations.js";
import { isGeneratedHeader } from "./generated-headers.js";
import type { SchemaNames } from "./schema-names.js";

interface Context {
  readonly names: SchemaNames;
  readonly hints: WebhookHints;
  readonly operations: readonly Pick<OperationTable, "name" | "aliases">[];
}

/** Returns the webhooks and callbacks that an API sends in its newest version; null if there are none. */
export function webhooksTable(
  document: ApiDocument | undefined,
  histories: readonly OperationHistory[],
  context: Context,
): WebhooksTable | null {
  const webhooks = (document?.webhooks ?? []).map(({ name, operation }) => ({
    name,
    operation,
    document,
    after: [],
    url: null,
  }));
  const callbacks = histories.flatMap(({ newest, versions }) => {
    const last = versions.at(-1)?.operation;
    return (last?.callbacks ?? []).map(({ name, operation, expression }) => ({
      name: operation.operationId ?? name,
      operation,
      document: last?.document,
      after: [newest.name],
      url: expression,
    }));
  });
  const sent = new Map<string, SentTable>();
  for (const each of [...webhooks, ...callbacks]) {
    // Adds the operation's name if the name is taken, because operations can share a callback, and callbacks can share
    // a name.
    const name = sent.has(each.name) && each.after[0] !== undefined ? `${each.after[0]}.${each.name}` : each.name;
    if (each.document === undefined || sent.has(name)) continue;
    const after = [...each.after, ...afterHints(name, context)];
    sent.set(name, { ...requestTable(each.operation, each.document, context.names), name, after, url: each.url });
  }
  return sent.size === 0 ? null : { sent: [...sent.values()], signature: context.hints.signature };
}

/** Returns the operations after which a webhook is sent according to hints, with aliases resolved. */
function afterHints(webhook: string, { hints, operations }: Context): readonly string[] {
  const named = hints.after.filter((each) => each.webhook === webhook).flatMap((each) => each.operations);
  return operations
    .filter(({ name, aliases = [] }) => named.some((each) => each === name || aliases.includes(each)))
    .map(({ name }) => name);
}

function requestTable(
  { method, parameters, requestBody }: DocumentOperation,
  document: ApiDocument,
  names: SchemaNames,
): Pick<SentTable, "method" | "headers" | "body"> {
  const headers = parameters.filter((parameter) => parameter.in === "header" && isGeneratedHeader(parameter, ""));
  const contents = requestBody?.content ?? [];
  const content = contents.find(({ mediaType }) => /[/+]json\b/i.test(mediaType)) ?? contents[0];
  const example = content?.examples[0];
  return {
    method,
    headers: Object.fromEntries(
      headers.map(({ name, schema, example: headerExample }) => [
        name,
        headerExample === null ? names.rewrite(schema, document) : { const: headerExample.value },
      ]),
    ),
    body:
      content === undefined
        ? null
        : {
            mediaType: content.mediaType,
            schema: names.rewrite(content.schema ?? true, document),
            example: example?.text === null ? { value: example.value } : null,
          },
  };
}
