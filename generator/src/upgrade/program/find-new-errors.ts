import ts from "typescript";
import type { Edit } from "../rewrite/edit.js";
import { mapPosition } from "../rewrite/map-position.js";

export interface CompileError {
  readonly file: string;
  /** The position in the original text. */
  readonly position: number;
  readonly code: number;
  readonly text: string;
}

export interface ErrorComparison {
  readonly added: readonly CompileError[];
  /** The number of errors before the edits. */
  readonly earlier: number;
}

/** Finds the compile errors that a program has after its files were edited, but didn't have before. */
export function findNewErrors(
  [before, after]: readonly [ts.Program, ts.Program],
  edits: ReadonlyMap<string, readonly Edit[]>,
): ErrorComparison {
  const earlier = errorsOf(before, new Map());
  const keyOf = ({ file, position, code }: CompileError): string => `${file}:${position}:${code}`;
  const known = new Set(earlier.map(keyOf));
  return { added: errorsOf(after, edits).filter((each) => !known.has(keyOf(each))), earlier: earlier.length };
}

function errorsOf(program: ts.Program, edits: ReadonlyMap<string, readonly Edit[]>): readonly CompileError[] {
  return ts.getPreEmitDiagnostics(program).flatMap(({ file, start, code, category, messageText }) => {
    if (category !== ts.DiagnosticCategory.Error || file === undefined) return [];
    const position = mapPosition(start ?? 0, edits.get(file.fileName) ?? [], { isBackward: true });
    return [{ file: file.fileName, position, code, text: ts.flattenDiagnosticMessageText(messageText, "\n") }];
  });
}
