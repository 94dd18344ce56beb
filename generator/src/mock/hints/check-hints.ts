import { findInvalidHints } from "@almanac/mock";
import type { ComputedTable, MockTables, ResourceTable } from "@almanac/mock/codegen/v1";
import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { childOf } from "../../model/location.js";
import type { Hints } from "./hints.js";

/**
 * Reports hints that refer to unknown resources or whose values violate a response schema, because the mock would
 * ignore the hints or replace the values.
 */
export function checkHints(all: readonly Hints[], tables: MockTables, reporter: Reporter): void {
  const { resources, seed } = tables;
  const names = new Set(Object.keys(resources));
  const seeded = new Set(seed.entities.map(({ resource }) => resource));
  for (const { name, at } of all.flatMap((hints) => hints.resources)) {
    const table = Object.hasOwn(resources, name) ? resources[name] : undefined;
    if (table !== undefined) checkComputed(table, childOf(at, "computed"), { resources, reporter });
    else
      reporter.report({
        code: "unknown-resource",
        severity: "error",
        at,
        onKey: true,
        message: seeded.has(name)
          ? `No operation uses the resource ${JSON.stringify(name)} of the seed, so this hint has no effect.`
          : `The mock has no resource ${JSON.stringify(name)}.`,
        help: didYouMean(name, names, "`almanac mock --list` lists the resources of the mock."),
      });
  }
  const locations = new Map(all.flatMap((hints) => hints.resources).map(({ name, at }) => [name, at]));
  const operations = new Map(all.flatMap((hints) => hints.operations).map(({ name, at }) => [name, at]));
  for (const { resource, hint, path, operation, example } of findInvalidHints(tables)) {
    const location = hint === "set" || hint === "properties" ? operations.get(operation) : locations.get(resource);
    if (location === undefined) continue;
    reporter.report({
      code: codes[hint],
      severity: "error",
      at: childOf(location, hint, path),
      message:
        hint === "properties"
          ? `No response with an entity of ${resource} contains ${typeof example === "string" ? example : path}, so the value of ${path} would be lost.`
          : example === null
            ? `The hint omits ${path}, but the response of ${operation} requires it.`
            : `The value ${JSON.stringify(example)} for ${path} violates the response schema of ${hint === "set" ? resource : operation}, so a generated value would replace it.`,
      help: "Change the hint to a value that the schema allows, or change the schema: the mock sends only valid responses.",
    });
  }
}

const codes = {
  secrets: "invalid-mask",
  computed: "invalid-computed-property",
  set: "invalid-operation-hint",
  properties: "invalid-operation-hint",
} as const;

interface CheckContext {
  readonly resources: MockTables["resources"];
  readonly reporter: Reporter;
}

function checkComputed(
  { name, parents, computed }: ResourceTable,
  at: string,
  { resources, reporter }: CheckContext,
): void {
  for (const [property, table] of Object.entries(computed)) {
    const other = otherOf(table);
    if (other === null) continue;
    const isBelow = Object.hasOwn(resources, other) && resources[other]?.parents[parents.length] === name;
    const isLinked = table.kind === "count" && table.link !== null;
    if (table.kind === "parent" ? parents.includes(other) : isBelow || isLinked) continue;
    const related = table.kind === "parent" ? parents.filter((parent) => parent !== null) : Object.keys(resources);
    const wanted = table.kind === "parent" ? `a parent of ${name}` : `a child of ${name}, or a resource linked to it`;
    reporter.report({
      code: "invalid-computed-property",
      severity: "error",
      at: childOf(at, property),
      message:
        table.kind === "parent"
          ? `${other} isn't a parent of ${name}.`
          : `${other} is neither a child of ${name} nor linked to it.`,
      help: didYouMean(other, related, `Use ${wanted}. \`almanac mock --list\` lists all resources.`),
    });
  }
}

/** The resource that a computed property refers to; null if there is none. */
function otherOf(table: ComputedTable): string | null {
  switch (table.kind) {
    case "count":
    case "parent":
      return table.resource;
    case "text":
    case "progress":
    case "now":
      return null;
  }
}
