import ts from "typescript";

/** A call of an operation, and the object literal with its parameters. */
export interface OperationCall {
  readonly call: ts.CallExpression;
  /** Null if the parameters aren't an object literal, or if it contains spreads. */
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
  const argument = call.arguments[isFunction ? 1 : 0];
  const isLiteral =
    argument !== undefined &&
    ts.isObjectLiteralExpression(argument) &&
    !argument.properties.some(ts.isSpreadAssignment);
  return { call, parameters: isLiteral ? argument : null };
}
