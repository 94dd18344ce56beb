import type { EntityFacts } from "../connection/state-facts.js";
import { element } from "../dom/element.js";
import { showJson } from "../dom/show-json.js";

export interface OtherChange {
  /** What has happened to the entity. */
  readonly message: string;
  /** Null if the entity has been deleted. */
  readonly entity: EntityFacts | null;
  /** Called if the user chooses the stored value. */
  readonly use: (value: EntityFacts["value"]) => void;
}

/** Says that an entity was changed while the user edited it, and shows the stored value. */
export function otherChange({ message, entity, use }: OtherChange): readonly HTMLElement[] {
  if (entity === null) return [element("p", { class: "wrong" }, `${message} To add it again, save again.`)];
  const { value } = entity;
  return [
    element("p", { class: "wrong" }, `${message} To replace the value below, save again.`),
    showJson(value, "Current value"),
    element("button", { type: "button", click: () => use(value) }, "Edit the current value"),
  ];
}
