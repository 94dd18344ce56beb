import ts from "typescript";

/**
 * Adds `undefined` to the type of each optional property, at any depth. With `exactOptionalPropertyTypes`, TypeScript
 * otherwise rejects a property whose value may be undefined. Serialization omits such a property.
 */
export function acceptUndefined(type: ts.TypeNode): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, undefined);
    if (!ts.isPropertySignature(visited) || visited.questionToken === undefined || visited.type === undefined)
      return visited;
    const { modifiers, name, questionToken } = visited;
    return ts.factory.updatePropertySignature(visited, modifiers, name, questionToken, orUndefined(visited.type));
  };
  return ts.visitNode(type, visit, ts.isTypeNode);
}

/** Adds `undefined` to a type that isn't `unknown`. */
function orUndefined(type: ts.TypeNode): ts.TypeNode {
  const { UndefinedKeyword, UnknownKeyword, NeverKeyword } = ts.SyntaxKind;
  const added = ts.factory.createKeywordTypeNode(UndefinedKeyword);
  if (type.kind === UnknownKeyword) return type;
  if (type.kind === NeverKeyword) return added;
  return ts.factory.createUnionTypeNode([...(ts.isUnionTypeNode(type) ? type.types : [type]), added]);
}
