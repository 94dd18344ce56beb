import type { EntityAction } from "../../tables/tables.js";
import { success, type Call, type Result } from "../call.js";
import { findEntity } from "./find-entity.js";
import { partOf } from "../places/part-of.js";
import { resourceOf } from "../resource-of.js";
import { shape } from "../shape.js";
import { renderEntity } from "./render-entity.js";
import { showEntity } from "./show-entity.js";

export function readEntity(action: EntityAction, call: Call): Result {
  const entity = findEntity(action, call);
  if ("kind" in entity) return entity;
  const { content } = call;
  if (content?.schema == null) return success(undefined);
  const { schema } = content;
  const rendered = renderEntity(entity, call, () => {
    const seed = `${entity.resource}/${entity.keys.join("/")}`;
    const whole = showEntity(entity, resourceOf(entity.resource, call), call);
    return shape(schema, action.isPart === true ? partOf(whole) : whole, call, { seed, fill: "required" });
  });
  return success(rendered.value, rendered);
}
