import type { Json } from "../../json.js";

/** A change of an entity that has changed since the client read it. The response is a 409 with the current entity. */
export class StateConflict extends Error {
  /** The entity with its keys; null if it doesn't exist. */
  readonly entity: Json;

  constructor(message: string, entity: Json) {
    super(message);
    this.name = "StateConflict";
    this.entity = entity;
  }
}
