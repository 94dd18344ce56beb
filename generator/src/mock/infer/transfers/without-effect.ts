import type { EntityAction } from "@almanac/mock/codegen/v1";
import { quoteSome } from "./quote-some.js";
import type { InferredAction } from "../workspace.js";

/**
 * Returns the action of an update if no response shows the properties that it sets. The action only checks that the
 * entity exists, and responds with the entity if the response contains it.
 */
export function withoutEffect(
  { action, entity, ...rest }: InferredAction & { readonly action: EntityAction },
  unseen: readonly string[],
): InferredAction {
  const { resource, scope, key, where, isImplicit } = action;
  const optional = {
    ...(where === undefined ? {} : { where }),
    ...(isImplicit === undefined ? {} : { isImplicit }),
  };
  const reason = `no response contains the properties that it changes: ${quoteSome(unseen)}`;
  if (entity.response === null)
    return { ...rest, entity, action: { kind: "schema", scope: [...scope, { parameter: key, resource }] }, reason };
  return {
    ...rest,
    entity,
    action: { kind: "act", resource, scope, key, set: {}, when: {}, refused: null, ...optional },
    reason,
  };
}
