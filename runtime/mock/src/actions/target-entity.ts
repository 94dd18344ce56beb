import type { Call } from "./call.js";
import { findEntity } from "./entities/find-entity.js";
import { scopeKeys } from "./scope.js";
import type { Entity } from "../state/state.js";

/** The entity that an operation reads or changes; null if there is none. A singleton always exists. */
export function targetEntity(call: Call): Entity | null {
  const { action } = call.operation.table;
  switch (action.kind) {
    case "read":
    case "update":
    case "replace":
    case "delete":
    case "act": {
      const entity = findEntity(action, call);
      return "kind" in entity ? null : entity;
    }
    case "read-one":
    case "update-one":
    case "replace-one":
    case "delete-one": {
      const keys = [...scopeKeys(action.scope, call), "-"];
      return call.world.state.get(action.resource, keys) ?? { resource: action.resource, keys, value: {}, number: 0 };
    }
    case "list":
    case "count":
    case "clear":
    case "exists":
    case "upsert-many":
    case "delete-many":
    case "read-many":
    case "create":
    case "link":
    case "relink":
    case "unlink":
    case "read-linked":
    case "list-linked":
    case "list-holders":
    case "token":
    case "revoke":
    case "schema":
      return null;
  }
}
