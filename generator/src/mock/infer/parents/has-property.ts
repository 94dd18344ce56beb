import type { Child } from "./child.js";

/** Whether a response shows a property of an entity. */
export function hasProperty({ shown }: Child, name: string): boolean {
  return shown.some(({ properties }) => properties.some((each) => each.name === name));
}
