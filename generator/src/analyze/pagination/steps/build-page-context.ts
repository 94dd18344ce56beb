import type { SchemaNode } from "../../../resolve/document.js";
import type { List } from "../evidence/find-list.js";
import { requestInputs } from "../evidence/request-inputs.js";
import { responseFields } from "../evidence/response-fields.js";
import type { PaginationSource } from "../pagination-source.js";
import type { PageContext } from "./page-context.js";

/** Collects the evidence about a list. */
export function buildPageContext(source: PaginationSource, list: List): PageContext {
  const { operation, parameters, body, outcomes, resolve } = source;
  return {
    inputs: requestInputs(operation, { parameters, body }),
    fields: responseFields(bodyNode(source), { document: operation.document, listPath: list.path }),
    headers: outcomes.find(({ status }) => status.startsWith("2"))?.headers ?? [],
    list,
    document: operation.document,
    resolve,
    first: null,
  };
}

/** Returns the schema of the successful response as it is in the document. */
export function bodyNode({ operation, outcomes }: PaginationSource): SchemaNode {
  const success = outcomes.find(({ status }) => status.startsWith("2"));
  const content = operation.responses
    .find(({ status }) => status === success?.status)
    ?.content.find(({ mediaType }) => mediaType === success?.mediaType);
  return content?.schema ?? true;
}
