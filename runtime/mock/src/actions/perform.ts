import { respondFromSchema } from "./respond-from-schema.js";
import type { Call, Result } from "./call.js";
import { deleteEntities } from "./batches/delete-entities.js";
import { readEntities } from "./batches/read-entities.js";
import { upsertEntities } from "./batches/upsert-entities.js";
import { entityExists } from "./effects/entity-exists.js";
import { changeEntity } from "./entities/change-entity.js";
import { actOnEntity } from "./effects/act-on-entity.js";
import { clearEntities } from "./effects/clear-entities.js";
import { countEntities } from "./effects/count-entities.js";
import { createEntity } from "./entities/create-entity.js";
import { deleteEntity } from "./entities/delete-entity.js";
import { completeList } from "./envelopes/complete-list.js";
import { disclose } from "./envelopes/disclose.js";
import { enclose } from "./envelopes/enclose.js";
import { linkEntity } from "./links/link-entity.js";
import { listEntities } from "./entities/list-entities.js";
import { listLinked } from "./links/list-linked.js";
import { listInResponse } from "./lists/list-in-response.js";
import { readEntity } from "./entities/read-entity.js";
import { handleSingleton } from "./entities/handle-singleton.js";

/** Performs the action of an operation. If the body requests a stream, the stream is generated after the action. */
export function perform(call: Call): Result {
  if (call.unstreamed === null) return actInside(call);
  const result = actInside({ ...call, content: call.unstreamed });
  if (result.kind !== "success") return result;
  const { value } = respondFromSchema(call);
  return { ...result, value, rendered: null };
}

/** Performs the action. If the bodies contain the entity, unwraps it for the action and wraps it again in the response. */
function actInside(call: Call): Result {
  const { entity, action, list } = call.operation.table;
  if (entity !== undefined) return enclose(act(disclose(call, entity)), call, entity);
  const result = act(call);
  return action.kind === "list" && list !== null ? completeList(result, listInResponse(list, call), call) : result;
}

function act(call: Call): Result {
  const { action } = call.operation.table;
  switch (action.kind) {
    case "list":
      return listEntities({ ...action, list: listInResponse(action.list, call) }, call);
    case "create":
      return createEntity(action, call);
    case "read":
      return readEntity(action, call);
    case "update":
    case "replace":
      return changeEntity(action, call);
    case "delete":
      return deleteEntity(action, call);
    case "act":
      return actOnEntity(action, call);
    case "count":
      return countEntities(action, call);
    case "exists":
      return entityExists(action, call);
    case "upsert-many":
      return upsertEntities(action, call);
    case "delete-many":
      return deleteEntities(action, call);
    case "read-many":
      return readEntities(action, call);
    case "clear":
      return clearEntities(action, call);
    case "read-one":
    case "update-one":
    case "replace-one":
    case "delete-one":
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
