import ts from "typescript";
import { expect, test } from "vitest";
import { applyEdits } from "../../generator/dist/upgrade/rewrite/apply-edits.js";
import { moveParameters } from "../../generator/dist/upgrade/rewrite/move-parameters.js";

type Moves = Parameters<typeof moveParameters>[1];

function moved(literal: string, moves: Moves): string {
  const source = ts.createSourceFile("a.ts", `f(${literal});`, ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  if (statement === undefined || !ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression))
    throw new Error("no call");
  const [argument] = statement.expression.arguments;
  if (argument === undefined || !ts.isObjectLiteralExpression(argument)) throw new Error("no object literal");
  return applyEdits(source.text, moveParameters(argument, moves)).text.slice(2, -2);
}

const into: Moves = ["a", "b"].map((name) => ({ kind: "into-body", from: name, to: name }));
const out: Moves = ["a", "b"].map((name) => ({ kind: "out-of-body", from: name, to: name }));

test.each([
  ["{ id, a: 1, b: 2 }", into, "{ id, body: { a: 1, b: 2 } }"],
  ["{ a: 1, id, b: 2 }", into, "{ body: { a: 1, b: 2 }, id }"],
  ["{ a: 1, b: 2, }", into, "{ body: { a: 1, b: 2 }, }"],
  ["{ body: {}, a: 1, b: 2 }", into, "{ body: { a: 1, b: 2 } }"],
  ["{ a: 1, b: 2, body: { c: 3 } }", into, "{ body: { a: 1, b: 2, c: 3 } }"],
  ["{ a: 1, /* kept */ id, body: { c } }", into, "{ /* kept */ id, body: { a: 1, c } }"],
  ["{ id, body: { a: 1, b: 2 } }", out, "{ id, a: 1, b: 2, body: {  } }"],
  ["{ id, body: { a: 1, c, b: 2, } }", out, "{ id, a: 1, b: 2, body: { c, } }"],
  ["{ id, body: { a, b, } }", out, "{ id, a, b, body: {  } }"],
  ["{ ...rest, a: 1, body: { c } }", into, "{ ...rest, body: { a: 1, c } }"],
  ["{ a: 1, ...rest }", into, "{ a: 1, ...rest }"],
  ["{ ...rest, a: 1 }", into, "{ ...rest, a: 1 }"],
  ["{ a: 1, body: { c, ...rest } }", into, "{ a: 1, body: { c, ...rest } }"],
  ["{ id: 1, ...rest }", [{ kind: "rename", from: "id", to: "key" }] as Moves, "{ id: 1, ...rest }"],
  ["{ ...rest, id }", [{ kind: "rename", from: "id", to: "key" }] as Moves, "{ ...rest, key: id }"],
  [
    "{ id, body: { a: 1 } }",
    [...out, { kind: "rename", from: "id", to: "key" }] as Moves,
    "{ key: id, a: 1, body: {  } }",
  ],
])("moves several parameters of %s", (literal, moves, expected) => {
  expect(moved(literal, moves)).toBe(expected);
});
