import { ControlError } from "../connection/control-error.js";
import type { EntityFacts } from "../connection/state-facts.js";

/** The stored entity, if the error says that it differs from what the page has loaded. */
export interface CurrentEntity {
  /** Null if the entity has been deleted. */
  readonly entity: EntityFacts | null;
}

/** Reads the entity from the error of a change that was refused because of another change; null for other errors. */
export function currentEntity(error: unknown): CurrentEntity | null {
  if (!(error instanceof ControlError) || error.status !== 409) return null;
  return error.body as CurrentEntity;
}
