import type { Child } from "./child.js";

/** Whether an entity has a property in at least one response. */
export function hasProperty({ shown }: Child, name: string): boolean {
  return shown.some(({ properties }) => properties.some((each) => each.name === name));
}
