import type { Result } from "../actions/call.js";
import { perform } from "../actions/perform.js";
import { handleTokenRequest } from "../auth/tokens/handle-token-request.js";
import { toFormRequest } from "../auth/tokens/to-form-request.js";
import { behaviourCall, type Behaviour } from "../behaviour.js";
import { filePath } from "../files/file-path.js";
import { performFile } from "../files/perform-file.js";
import { storeUpload } from "../files/store-upload.js";
import { checkPreconditions } from "../http/check-preconditions.js";
import { withEntityTag } from "../http/with-entity-tag.js";
import { validateResponse } from "../reply/validate-response.js";
import type { Exchange } from "../steps/exchange.js";
import { toCall } from "../steps/to-call.js";
import type { EngineParts } from "./engine-parts.js";

/** Performs the operation of a request that passed all checks. */
export function act(exchange: Exchange, { options, state, authenticator, world, behaviourOf }: EngineParts): Result {
  const { agreement, operation, request } = exchange;
  if (operation === null || agreement === null)
    return { kind: "unexpected", reason: "No operation handles the request." };
  const { action, name } = operation.table;
  if (action.kind === "token" || action.kind === "revoke") {
    return handleTokenRequest(
      action,
      toFormRequest(request, exchange.body),
      authenticator.tokenEndpoint(action.scheme),
    );
  }
  const call = toCall(exchange, { operation, agreement, world });
  const behaviour = behaviourOf(name);
  const unmet = checkPreconditions(call, request);
  if (unmet !== null) return unmet;
  const result =
    behaviour === undefined
      ? (performFile(call, request) ?? perform(call))
      : (behaviour as Behaviour)(behaviourCall(call));
  const entity = result.kind === "success" ? result.entity : undefined;
  const full = entity === undefined ? null : storeUpload(entity, call);
  if (entity !== undefined && full !== null) {
    state.remove(entity.resource, entity.keys);
    return full;
  }
  if (request.method === "DELETE" && result.kind === "success") state.files.remove(filePath(call));
  return withEntityTag(options.validateResponses ? validateResponse(result, call) : result, call);
}
