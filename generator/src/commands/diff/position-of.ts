import type { CausePosition } from "../../diff/report.js";
import type { Sources } from "../../load/sources.js";
import { fileOf, pointerOf, type Location } from "../../model/location.js";

/** Returns the file, line and column of a location; null if the location is null. */
export function positionOf(at: Location | null, sources: Sources): CausePosition | null {
  if (at === null) return null;
  const [file, pointer] = [fileOf(at), pointerOf(at)];
  const position = sources.get(file)?.locate(pointer, true) ?? null;
  return { file, pointer, line: position?.line ?? null, column: position?.column ?? null };
}
