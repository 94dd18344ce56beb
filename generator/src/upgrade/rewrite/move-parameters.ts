import ts from "typescript";
import type { ParameterMove } from "../upgrade-step.js";
import type { Edit } from "./edit.js";

type NamedProperty = ts.PropertyAssignment | ts.ShorthandPropertyAssignment;

/** Computes the edits that move or rename parameters in the object literal of a call. */
export function moveParameters(literal: ts.ObjectLiteralExpression, moves: readonly ParameterMove[]): readonly Edit[] {
  return moves.flatMap((move) => moveParameter(literal, move));
}

function moveParameter(literal: ts.ObjectLiteralExpression, { kind, from, to }: ParameterMove): readonly Edit[] {
  const property = findProperty(literal, kind === "out-of-body" ? "body" : from);
  if (property === null) return [];
  switch (kind) {
    case "rename":
      return [renameProperty(property, to)];
    case "into-body": {
      const body = findProperty(literal, "body");
      const text = textAs(property, to);
      if (body === null) return [{ start: property.getStart(), end: property.getEnd(), text: `body: { ${text} }` }];
      const target = literalOf(body);
      return target === null ? [] : [removal(property, literal), insertion(target, text)];
    }
    case "out-of-body": {
      const body = literalOf(property);
      const moved = body === null ? null : findProperty(body, from);
      if (body === null || moved === null) return [];
      const at = property.getStart();
      return [removal(moved, body), { start: at, end: at, text: `${textAs(moved, to)}, ` }];
    }
  }
}

function findProperty(literal: ts.ObjectLiteralExpression, name: string): NamedProperty | null {
  for (const each of literal.properties) {
    if (!ts.isPropertyAssignment(each) && !ts.isShorthandPropertyAssignment(each)) continue;
    const own = each.name;
    if ((ts.isIdentifier(own) || ts.isStringLiteralLike(own)) && own.text === name) return each;
  }
  return null;
}

function literalOf(property: NamedProperty): ts.ObjectLiteralExpression | null {
  const value = ts.isPropertyAssignment(property) ? property.initializer : null;
  return value !== null && ts.isObjectLiteralExpression(value) && !value.properties.some(ts.isSpreadAssignment)
    ? value
    : null;
}

function renameProperty(property: NamedProperty, to: string): Edit {
  const { name } = property;
  const isShorthand = ts.isShorthandPropertyAssignment(property);
  const text = isShorthand ? `${keyText(to)}: ${name.getText()}` : keyText(to);
  return { start: name.getStart(), end: name.getEnd(), text };
}

/** Returns the source text of a property, with the given name instead of its own. */
function textAs(property: NamedProperty, name: string): string {
  const { start, end, text } = renameProperty(property, name);
  const isSame = property.name.getText() === name;
  return isSame ? property.getText() : text + property.getText().slice(end - start);
}

function keyText(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name);
}

/** Removes a property together with the comma and the space after it or, for the last one, before it. */
function removal(property: NamedProperty, { properties }: ts.ObjectLiteralExpression): Edit {
  const index = properties.indexOf(property);
  const next = properties[index + 1];
  const previous = properties[index - 1];
  if (next !== undefined) return { start: property.getStart(), end: next.getStart(), text: "" };
  return { start: previous === undefined ? property.getStart() : previous.getEnd(), end: property.getEnd(), text: "" };
}

/** Inserts a property at the start of an object literal. */
function insertion({ properties }: ts.ObjectLiteralExpression, text: string): Edit {
  const [first] = properties;
  const start = first === undefined ? properties.pos : first.getStart();
  return { start, end: start, text: first === undefined ? ` ${text} ` : `${text}, ` };
}
