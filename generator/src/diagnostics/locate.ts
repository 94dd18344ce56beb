import { fileOf, pointerOf, type Location } from "../model/location.js";
import type { Diagnostic, LocatedDiagnostic } from "./diagnostic.js";

/** What a place can be looked up in. */
export interface Places {
  get(
    path: string,
  ): { locate(pointer: string, onKey: boolean): { readonly line: number; readonly column: number } } | null;
}

/** Gives each diagnostic its line and column, and sorts them as a reader meets them. */
export function locate(diagnostics: readonly Diagnostic[], places: Places): readonly LocatedDiagnostic[] {
  return diagnostics
    .map((diagnostic) => {
      const related = diagnostic.related === null ? null : placeOf(diagnostic.related, places, false);
      return {
        ...diagnostic,
        ...placeOf(diagnostic.at, places, diagnostic.onKey),
        relatedPlace: related === null ? null : textOfPlace(related),
      };
    })
    .sort(compare);
}

type Place = Pick<LocatedDiagnostic, "file" | "line" | "column">;

/** `file:line:column`, as far as it is known. */
export function textOfPlace({ file, line, column }: Place): string {
  return [file, line, line === null ? null : column].filter((part) => part !== null).join(":");
}

function placeOf(at: Location, places: Places, onKey: boolean): Place {
  const file = fileOf(at);
  const pointer = pointerOf(at);
  const direct = /^@(\d+):(\d+)$/.exec(pointer);
  if (direct !== null) return { file, line: Number(direct[1]), column: Number(direct[2]) };
  const position = places.get(file)?.locate(pointer, onKey) ?? null;
  return { file, line: position?.line ?? null, column: position?.column ?? null };
}

function compare(left: LocatedDiagnostic, right: LocatedDiagnostic): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  if (left.line !== right.line) return (left.line ?? 0) - (right.line ?? 0);
  if (left.column !== right.column) return (left.column ?? 0) - (right.column ?? 0);
  return left.code < right.code ? -1 : Number(left.code > right.code);
}
