import ts from "typescript";
import { findLiteral } from "./find-literal.js";

/** A call of an operation, and the object literal with its parameters. */
export interface OperationCall {
  readonly call: ts.CallExpression;
  /** The argument with the parameters; null if the call has none. */
  readonly argument: ts.Expression | null;
  /** The object literal of the argument; null if it can't be determined, or if other code can use it. */
  readonly parameters: ts.ObjectLiteralExpression | null;
}

/** Finds the call of an operation that a node names: `users.list(…)`, `users.list.safe(…)` or `listUsers(connection, …)`. */
export function findCall(node: ts.Node, isFunction: boolean): OperationCall | null {
  const { parent } = node;
  const isMember =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) || ts.isElementAccessExpression(parent);
  let callee: ts.Node = isMember ? parent : node;
  // In `users.list.safe(…)`, the callee includes `safe`.
  if (ts.isPropertyAccessExpression(callee.parent) && callee.parent.expression === callee) callee = callee.parent;
  const call = callee.parent;
  if (!ts.isCallExpression(call) || call.expression !== callee) return null;
  const argument = call.arguments[isFunction ? 1 : 0] ?? null;
  return { call, argument, parameters: argument === null ? null : findLiteral(argument) };
}
