import type { Shape } from "../schema/shape.js";
import { shapeChange, type ShapeChange } from "./shape-change.js";

/**
 * Compares the names in two unions of a named schema and null. Reports a different name as a change of annotations,
 * because the two named schemas are themselves compared in place of the unions.
 */
export function compareNullUnions({ nullUnion: from }: Shape, { nullUnion: to }: Shape): readonly ShapeChange[] {
  if (from === null || from.key !== to?.key || from.name === to.name) return [];
  const name = from.key === "anyOf" ? "any-of" : "one-of";
  const about = "annotation";
  return [
    shapeChange(`${name}-added`, {
      keys: [to.key, String(to.index)],
      on: "revision",
      args: { members: [to.name] },
      about,
    }),
    shapeChange(`${name}-removed`, {
      keys: [from.key, String(from.index)],
      on: "base",
      args: { members: [from.name] },
      about,
    }),
  ];
}
