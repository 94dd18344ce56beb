import type { EntityAction } from "@almanac/mock/codegen/v1";
import { quoteSome } from "./quote-some.js";
import type { InferredAction } from "../workspace.js";

/**
 * The action of an update whose sent properties no response shows. It only requires that the entity exists, and responds
 * with the entity if the response contains it.
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
  const reason = `no response shows what it changes: ${quoteSome(unseen)}`;
  if (entity.response === null)
    return { ...rest, entity, action: { kind: "schema", scope: [...scope, { parameter: key, resource }] }, reason };
  return {
    ...rest,
    entity,
    action: { kind: "act", resource, scope, key, set: {}, when: {}, refused: null, ...optional },
    reason,
  };
}
