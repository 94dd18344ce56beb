import ts from "typescript";
import type { Use } from "../find/find-uses.js";
import type { OperationStep } from "../upgrade-step.js";
import type { Edit } from "./edit.js";
import { findCall } from "./find-call.js";
import { moveParameters } from "./move-parameters.js";
import { renameNode } from "./rename-node.js";

/** Computes the edits for the use of an operation that the new version still has, perhaps with another name. */
export function rewriteUse({ node, isFunction }: Use, { before, after, parameters }: OperationStep): readonly Edit[] {
  if (after === null) return [];
  const edits: Edit[] = [];
  const name = node.text;
  const [former, to] = isFunction ? [before.name, after.name] : [before.member, after.member];
  // A name that the user chose, as in `import { listUsers as list }`, stays.
  if (name === former && to !== name) edits.push(renameNode(node, to));
  const resource = isFunction || before.resource === after.resource ? null : resourceNode(node, before.resource);
  if (resource !== null) edits.push(renameNode(resource, after.resource));
  const literal = findCall(node, isFunction)?.parameters ?? null;
  if (literal !== null) edits.push(...moveParameters(literal, parameters));
  return edits;
}

/**
 * Returns the node of the resource in `client.users.list` or `Client["users"]["list"]`; null if the resource isn't
 * directly before the operation.
 */
function resourceNode(node: ts.Node, resource: string): ts.Identifier | ts.StringLiteralLike | null {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) {
    const owner = parent.expression;
    const name = ts.isPropertyAccessExpression(owner)
      ? owner.name
      : ts.isElementAccessExpression(owner)
        ? owner.argumentExpression
        : null;
    return name !== null && isNamed(name, resource) ? name : null;
  }
  if (!ts.isLiteralTypeNode(parent) || !ts.isIndexedAccessTypeNode(parent.parent)) return null;
  const owner = parent.parent.objectType;
  const index = ts.isIndexedAccessTypeNode(owner) && ts.isLiteralTypeNode(owner.indexType) ? owner.indexType : null;
  return index !== null && isNamed(index.literal, resource) ? index.literal : null;
}

function isNamed(node: ts.Node, name: string): node is ts.Identifier | ts.StringLiteralLike {
  return (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && node.text === name;
}
