import type { Call, World } from "../actions/call.js";
import type { Agreement } from "../negotiate/agreement.js";
import type { CompiledOperation } from "../routing/compile-api.js";
import { uploadedFile } from "../files/uploaded-file.js";
import type { Exchange } from "./exchange.js";

interface Accepted {
  readonly operation: CompiledOperation;
  readonly agreement: Agreement;
  readonly world: World;
}

/** Returns the call for an exchange that has passed all steps. */
export function toCall(exchange: Exchange, { operation, agreement, world }: Accepted): Call {
  const { request, pathValues, query, parameters, bodyRevision, bodyContent, updateFormat } = exchange;
  const { body, caller, unstreamed } = exchange;
  const { revision, response, content } = agreement;
  return {
    world,
    operation,
    revision,
    response,
    content,
    unstreamed,
    path: pathValues,
    query: query.values,
    server: exchange.server,
    target: request.target,
    parameters,
    bodyRevision: bodyRevision ?? revision,
    bodyContent,
    updateFormat,
    body,
    upload: uploadedFile(exchange),
    caller,
    address: request.address,
  };
}
