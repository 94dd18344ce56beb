import ts from "typescript";
import type { ParameterMove } from "../upgrade-step.js";
import type { Edit } from "./edit.js";

type NamedProperty = ts.PropertyAssignment | ts.ShorthandPropertyAssignment;

/** Computes the edits that move or rename parameters in the object literal of a call. The edits don't overlap. */
export function moveParameters(literal: ts.ObjectLiteralExpression, moves: readonly ParameterMove[]): readonly Edit[] {
  const renamed = moves.flatMap(({ kind, from, to }) => {
    const property = kind === "rename" ? findProperty(literal, from) : null;
    return property === null ? [] : [renameProperty(property, to)];
  });
  return [...renamed, ...moveIntoBody(literal, moves), ...moveOutOfBody(literal, moves)];
}

function moveIntoBody(literal: ts.ObjectLiteralExpression, moves: readonly ParameterMove[]): readonly Edit[] {
  const moved = findMoved(literal, moves, "into-body");
  const [first] = moved;
  if (first === undefined) return [];
  const text = moved.map(({ property, to }) => textAs(property, to)).join(", ");
  const properties = moved.map(({ property }) => property);
  const body = findProperty(literal, "body");
  if (body !== null) {
    const target = literalOf(body);
    return target === null ? [] : [...removals(properties, literal), insertion(target, text)];
  }
  // A spread can contain a body, which a new property would replace.
  if (literal.properties.some(ts.isSpreadAssignment)) return [];
  const { property } = first;
  const created = { start: property.getStart(), end: property.getEnd(), text: `body: { ${text} }` };
  return [created, ...removals(properties.slice(1), literal)];
}

function moveOutOfBody(literal: ts.ObjectLiteralExpression, moves: readonly ParameterMove[]): readonly Edit[] {
  const property = findProperty(literal, "body");
  const body = property === null ? null : literalOf(property);
  if (property === null || body === null) return [];
  const moved = findMoved(body, moves, "out-of-body");
  const start = property.getStart();
  const text = moved.map((each) => `${textAs(each.property, each.to)}, `).join("");
  const removed = removals(
    moved.map((each) => each.property),
    body,
  );
  return moved.length === 0 ? [] : [{ start, end: start, text }, ...removed];
}

interface Moved {
  readonly property: NamedProperty;
  /** The new name. */
  readonly to: string;
}

/** Finds the properties to move, in the order of the source. */
function findMoved(
  literal: ts.ObjectLiteralExpression,
  moves: readonly ParameterMove[],
  kind: ParameterMove["kind"],
): readonly Moved[] {
  return moves
    .flatMap((move) => {
      const property = move.kind === kind ? findProperty(literal, move.from) : null;
      return property === null ? [] : [{ property, to: move.to }];
    })
    .sort((left, right) => left.property.pos - right.property.pos);
}

/** Finds a property that no later spread can replace. */
function findProperty({ properties }: ts.ObjectLiteralExpression, name: string): NamedProperty | null {
  for (const each of properties.slice(properties.findLastIndex(ts.isSpreadAssignment) + 1)) {
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

/** Removes properties together with the comma and the space after them or, for the last ones, before them. Keeps comments. */
function removals(removed: readonly NamedProperty[], { properties }: ts.ObjectLiteralExpression): readonly Edit[] {
  const edits: Edit[] = [];
  for (let index = 0; index < properties.length; index += 1) {
    const first = properties[index];
    if (first === undefined || !isIn(first, removed)) continue;
    while (isIn(properties[index + 1], removed)) index += 1;
    const [last, next] = [properties[index] ?? first, properties[index + 1]];
    const previous = properties[properties.indexOf(first) - 1];
    if (next !== undefined) edits.push({ start: first.getStart(), end: startOfTrivia(next), text: "" });
    else if (previous !== undefined) edits.push({ start: previous.getEnd(), end: last.getEnd(), text: "" });
    // Without other properties, a trailing comma would be a syntax error.
    else edits.push({ start: first.getStart(), end: properties.end, text: "" });
  }
  return edits;
}

function isIn(property: ts.ObjectLiteralElementLike | undefined, removed: readonly NamedProperty[]): boolean {
  return removed.some((each) => each === property);
}

/** The position of the first comment before a node or, without comments, of the node itself. */
function startOfTrivia(node: ts.Node): number {
  const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  return node.getFullStart() + (text.length - text.trimStart().length);
}

/** Inserts a property at the start of an object literal. */
function insertion({ properties }: ts.ObjectLiteralExpression, text: string): Edit {
  const [first] = properties;
  const start = first === undefined ? properties.pos : first.getStart();
  return { start, end: start, text: first === undefined ? ` ${text} ` : `${text}, ` };
}
