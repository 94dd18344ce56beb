import type ts from "typescript";
import type { ParameterMove } from "../upgrade-step.js";
import type { OperationCall } from "./find-call.js";
import { moveParameters } from "./move-parameters.js";

interface UnmovedOptions {
  readonly checker: ts.TypeChecker;
  /** The folders of the generated packages. */
  readonly roots: readonly string[];
}

/**
 * Finds the parameters that a call passes under their old name or location, although edits can't move them. The compiler
 * doesn't always report them: it checks for unknown properties only in object literals. Leaves out parameters that a type
 * of the package declares, because that type changes too.
 */
export function findUnmoved(
  { argument, parameters }: OperationCall,
  moves: readonly ParameterMove[],
  { checker, roots }: UnmovedOptions,
): readonly ParameterMove[] {
  if (argument === null) return [];
  const type = checker.getTypeAtLocation(argument);
  return moves.filter((move) => {
    if (parameters !== null && moveParameters(parameters, [move]).length > 0) return false;
    const body = move.kind === "out-of-body" ? type.getProperty("body") : undefined;
    const owner = move.kind === "out-of-body" ? body && checker.getTypeOfSymbolAtLocation(body, argument) : type;
    const declarations = owner?.getProperty(move.from)?.declarations ?? [];
    return declarations.some((each) => !roots.some((root) => each.getSourceFile().fileName.startsWith(`${root}/`)));
  });
}
