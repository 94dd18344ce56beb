import { findUnfitHints } from "@almanac/mock";
import type { ComputedTable, MockTables, ResourceTable } from "@almanac/mock/codegen/v1";
import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { childOf } from "../../model/location.js";
import type { Hints } from "./hints.js";

/** Hints name what the documents have, and say what their schemas admit: all else would do nothing, or something else, unheard. */
export function checkHints(all: readonly Hints[], tables: MockTables, reporter: Reporter): void {
  const { resources, seed } = tables;
  const known = new Set([...Object.keys(resources), ...seed.entities.map(({ resource }) => resource)]);
  for (const { name, at } of all.flatMap((hints) => hints.resources)) {
    const table = Object.hasOwn(resources, name) ? resources[name] : undefined;
    if (table !== undefined) checkComputed(table, childOf(at, "computed"), { resources, reporter });
    else if (!known.has(name))
      reporter.report({
        code: "unknown-resource",
        severity: "error",
        at,
        onKey: true,
        message: `The mock has no resource ${JSON.stringify(name)}.`,
        help: didYouMean(name, known, "`almanac mock --list` shows those that there are."),
      });
  }
  const places = new Map(all.flatMap((hints) => hints.resources).map(({ name, at }) => [name, at]));
  for (const { resource, hint, path, operation, example } of findUnfitHints(tables)) {
    const place = places.get(resource);
    if (place === undefined) continue;
    reporter.report({
      code: hint === "secrets" ? "unfit-mask" : "unfit-computed",
      severity: "error",
      at: childOf(place, hint, path),
      message:
        example === null
          ? `The answer of ${operation} must have ${path}, which is to be left out.`
          : `The answer of ${operation} does not admit ${JSON.stringify(example)} for ${path}: a made-up value would stand there.`,
      help: "Write what its schema admits, or widen the schema: answers are valid before they are anything else.",
    });
  }
}

interface Checking {
  readonly resources: MockTables["resources"];
  readonly reporter: Reporter;
}

function checkComputed(
  { name, parents, computed }: ResourceTable,
  at: string,
  { resources, reporter }: Checking,
): void {
  for (const [property, table] of Object.entries(computed)) {
    const other = otherOf(table);
    if (other === null) continue;
    const isBelow = Object.hasOwn(resources, other) && resources[other]?.parents[parents.length] === name;
    const isLinked = table.kind === "count" && table.link !== null;
    if (table.kind === "parent" ? parents.includes(other) : isBelow || isLinked) continue;
    const near = table.kind === "parent" ? parents.filter((parent) => parent !== null) : Object.keys(resources);
    reporter.report({
      code: "unfit-computed",
      severity: "error",
      at: childOf(at, property),
      message:
        table.kind === "parent"
          ? `${name} does not stand below ${other}.`
          : `${other} does not stand below ${name}, and no link is between them.`,
      help: didYouMean(other, near, "Name a resource that has to do with it; `almanac mock --list` shows all."),
    });
  }
}

/** The other resource that a computed property is about. */
function otherOf(table: ComputedTable): string | null {
  switch (table.kind) {
    case "count":
    case "parent":
      return table.resource;
    case "text":
    case "now":
      return null;
  }
}
