import ts from "typescript";

/** Calls a function for a node and everything in it, including JSDoc comments. */
export function visit(node: ts.Node, file: ts.SourceFile, each: (node: ts.Node) => void): void {
  const stack: ts.Node[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    each(next);
    // Unlike `forEachChild`, `getChildren` includes JSDoc comments.
    stack.push(...[...next.getChildren(file)].reverse());
  }
}
