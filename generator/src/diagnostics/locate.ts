import { fileOf, pointerOf, type Location } from "../model/location.js";
import type { Diagnostic, LocatedDiagnostic } from "./diagnostic.js";

/** Finds the line and column of a location in a file. */
export interface SourceLookup {
  get(
    path: string,
  ): { locate(pointer: string, onKey: boolean): { readonly line: number; readonly column: number } } | null;
}

/** Adds the file, line and column to each diagnostic, and sorts the diagnostics by position. */
export function locate(diagnostics: readonly Diagnostic[], sources: SourceLookup): readonly LocatedDiagnostic[] {
  return diagnostics
    .map((diagnostic) => {
      const related = diagnostic.related === null ? null : positionOf(diagnostic.related, sources, false);
      return {
        ...diagnostic,
        ...positionOf(diagnostic.at, sources, diagnostic.onKey),
        relatedPosition: related === null ? null : formatPosition(related),
      };
    })
    .sort(compare);
}

type FilePosition = Pick<LocatedDiagnostic, "file" | "line" | "column">;

/** Formats a position as `file:line:column`, omitting unknown parts. */
export function formatPosition({ file, line, column }: FilePosition): string {
  return [file, line, line === null ? null : column].filter((part) => part !== null).join(":");
}

function positionOf(at: Location, sources: SourceLookup, onKey: boolean): FilePosition {
  const file = fileOf(at);
  const pointer = pointerOf(at);
  const direct = /^@(\d+):(\d+)$/.exec(pointer);
  if (direct !== null) return { file, line: Number(direct[1]), column: Number(direct[2]) };
  const position = sources.get(file)?.locate(pointer, onKey) ?? null;
  return { file, line: position?.line ?? null, column: position?.column ?? null };
}

function compare(left: LocatedDiagnostic, right: LocatedDiagnostic): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  if (left.line !== right.line) return (left.line ?? 0) - (right.line ?? 0);
  if (left.column !== right.column) return (left.column ?? 0) - (right.column ?? 0);
  return left.code < right.code ? -1 : Number(left.code > right.code);
}
