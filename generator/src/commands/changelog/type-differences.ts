import { TypePrinter } from "../../emit/type-printer.js";
import type { Location } from "../../model/location.js";
import { encodeKey } from "../../render/encode.js";
import type { Model } from "../../model/model.js";
import type { TypeDeclaration } from "../../model/schema.js";
import type { Occurrence } from "../../diff/findings/finding.js";
import { diffLines } from "./diff-lines.js";
import { findExchangedType } from "./find-exchanged-type.js";

/** A generated type before and after a change. */
export interface TypeDifference {
  /** The name of the type, or the old and the new name if another type replaced it. Identifies the difference. */
  readonly name: string;
  /** The lines of a diff of the two declarations. */
  readonly lines: readonly string[];
}

/** Compares the generated types of two states of an API. Looks up types by the location of their schema. */
export class TypeDifferences {
  readonly #before: ReadonlyMap<string, string>;
  readonly #after: ReadonlyMap<string, string>;
  readonly #names = new Map<Location, Set<string>>();
  /** Null for a type that doesn't exist in both states, or doesn't differ. */
  readonly #compared = new Map<string, TypeDifference | null>();

  /** The models before and after; null unless there is exactly one of each. */
  readonly #pair: readonly [Model, Model] | null;
  readonly #printer = new TypePrinter();

  constructor(before: readonly Model[], after: readonly Model[]) {
    const [[old], [current]] = [before, after];
    this.#pair = old === undefined || current === undefined || before.length + after.length > 2 ? null : [old, current];
    this.#before = declarationsOf(before);
    this.#after = declarationsOf(after);
    for (const model of [...before, ...after])
      for (const { at, name } of typesIn(model))
        this.#names.set(at, (this.#names.get(at) ?? new Set<string>()).add(name));
  }

  /** Returns the types of the schema that contains a location, if they exist in both states and differ. */
  at(location: Location | null): readonly TypeDifference[] {
    let at: string = location ?? "";
    while (at.includes("/") && !this.#names.has(at)) at = at.slice(0, at.lastIndexOf("/"));
    return [...(this.#names.get(at) ?? [])].sort().flatMap((name) => this.#compare(name) ?? []);
  }

  /** If a change is in a type that replaced another, returns the difference in the property or body that uses it. */
  exchangedAt(occurrence: Occurrence): TypeDifference | null {
    const exchanged = this.#pair === null ? null : findExchangedType(occurrence, this.#pair);
    if (exchanged === null) return null;
    const { names, property, schemas } = exchanged;
    const start = property === null ? "" : `${encodeKey(property)}: `;
    const [before, after] = schemas.map((schema) => `${start}${this.#printer.line(schema).text}`);
    return { name: names.join(" "), lines: [`- ${before ?? ""}`, `+ ${after ?? ""}`] };
  }

  /** Compares a type once, because many changes can be inside one type. */
  #compare(name: string): TypeDifference | null {
    const known = this.#compared.get(name);
    if (known !== undefined) return known;
    const [before, after] = [this.#before.get(name), this.#after.get(name)];
    const isChanged = before !== undefined && after !== undefined && before !== after;
    const difference = isChanged ? { name, lines: diffLines(before, after) } : null;
    this.#compared.set(name, difference);
    return difference;
  }
}

function typesIn({ types, operations }: Model): readonly TypeDeclaration[] {
  return [...types, ...operations.flatMap(({ declarations }) => declarations)];
}

/** Prints the types, without documentation. A later model takes precedence. */
function declarationsOf(models: readonly Model[]): ReadonlyMap<string, string> {
  const printer = new TypePrinter();
  return new Map(
    models.flatMap((model) =>
      typesIn(model).map((type) => [type.name, withoutComments(printer.declaration(type).text)] as const),
    ),
  );
}

/** Removes the doc comments, which the printer writes on lines of their own. */
function withoutComments(text: string): string {
  const lines: string[] = [];
  let isComment = false;
  for (const line of text.split("\n")) {
    if (!isComment && line.trimStart().startsWith("/**")) isComment = true;
    if (!isComment) lines.push(line);
    if (isComment && line.trimEnd().endsWith("*/")) isComment = false;
  }
  return lines.join("\n");
}
