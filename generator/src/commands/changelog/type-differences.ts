import { TypePrinter } from "../../emit/type-printer.js";
import type { Location } from "../../model/location.js";
import type { Model } from "../../model/model.js";
import type { TypeDeclaration } from "../../model/schema.js";
import { diffLines } from "./diff-lines.js";

/** A generated type before and after a change. */
export interface TypeDifference {
  readonly name: string;
  /** The lines of a diff of the two declarations. */
  readonly lines: readonly string[];
}

/** Compares the generated types of two states of an API. Looks up types by the location of their schema. */
export class TypeDifferences {
  readonly #before: ReadonlyMap<string, string>;
  readonly #after: ReadonlyMap<string, string>;
  readonly #names: readonly (readonly [Location, string])[];

  constructor(before: readonly Model[], after: readonly Model[]) {
    this.#before = declarationsOf(before);
    this.#after = declarationsOf(after);
    this.#names = [...before, ...after].flatMap((model) => typesIn(model).map(({ at, name }) => [at, name] as const));
  }

  /** Returns the types of the schema that contains a location, if they exist in both states and differ. */
  at(location: Location | null): readonly TypeDifference[] {
    if (location === null) return [];
    const inside = this.#names.filter(([at]) => location === at || location.startsWith(`${at}/`));
    const longest = Math.max(0, ...inside.map(([at]) => at.length));
    const names = new Set(inside.filter(([at]) => at.length === longest).map(([, name]) => name));
    return [...names].sort().flatMap((name) => {
      const [before, after] = [this.#before.get(name), this.#after.get(name)];
      if (before === undefined || after === undefined || before === after) return [];
      return [{ name, lines: diffLines(before, after) }];
    });
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
