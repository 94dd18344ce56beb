import ts from "typescript";
import type { Edit } from "./edit.js";

/** Returns the edit that changes the name by which a node refers to a declaration. Doesn't rename local variables. */
export function renameNode(node: ts.Identifier | ts.StringLiteralLike, to: string): Edit {
  const { parent } = node;
  const start = node.getStart();
  const replace = { start, end: node.getEnd(), text: to };
  if (ts.isStringLiteralLike(node)) return { start: start + 1, end: node.getEnd() - 1, text: to };
  const { text: from } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return { ...replace, text: `${from}: ${to}` };
  if (ts.isBindingElement(parent) && parent.propertyName === undefined) return { ...replace, text: `${to}: ${from}` };
  if (ts.isExportSpecifier(parent) && parent.propertyName === undefined)
    return { ...replace, text: `${to} as ${from}` };
  return replace;
}
