import { respondFromSchema } from "./respond-from-schema.js";
import type { Call, Result } from "./call.js";
import { changeEntity } from "./entities/change-entity.js";
import { createEntity } from "./entities/create-entity.js";
import { deleteEntity } from "./entities/delete-entity.js";
import { linkEntity } from "./links/link-entity.js";
import { listEntities } from "./entities/list-entities.js";
import { listLinked } from "./links/list-linked.js";
import { readEntity } from "./entities/read-entity.js";
import { handleSingleton } from "./entities/handle-singleton.js";

/** Performs the action of an operation. If the body requests a stream, the stream is generated after the action. */
export function perform(call: Call): Result {
  if (call.unstreamed === null) return act(call);
  const result = act({ ...call, content: call.unstreamed });
  if (result.kind !== "success") return result;
  const { value } = respondFromSchema(call);
  return { ...result, value, rendered: null };
}

function act(call: Call): Result {
  const { action } = call.operation.table;
  switch (action.kind) {
    case "list":
      return listEntities(action, call);
    case "create":
      return createEntity(action, call);
    case "read":
      return readEntity(action, call);
    case "update":
    case "replace":
      return changeEntity(action, call);
    case "delete":
      return deleteEntity(action, call);
    case "read-one":
    case "update-one":
    case "replace-one":
      return handleSingleton(action, call);
    case "link":
    case "relink":
    case "unlink":
    case "read-linked":
      return linkEntity(action, call);
    case "list-linked":
    case "list-holders":
      return listLinked(action, call);
    case "token":
    case "revoke":
    case "schema":
      return respondFromSchema(call);
  }
}
