import type { MockTables, SeedTable } from "@almanac/mock/codegen/v1";
import { RecordingReporter } from "../../diagnostics/recording-reporter.js";
import type { Reported } from "../../diagnostics/reported.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { Memo } from "../../model/memory/memo.js";
import { documentsOf } from "../../version/versioned-api.js";
import { checkHints } from "../hints/check-hints.js";
import { checkWebhookHints } from "../hints/check-webhook-hints.js";
import { readLink } from "../hints/read-link.js";
import type { MockedApi } from "../mocked-api.js";
import { buildApiTable, type BuiltApi } from "./build-api-table.js";
import { checkHeaders } from "./generated-headers.js";
import { primaryNames } from "./operation-aliases.js";
import { linkCounts, mergeResources, withKnownParents } from "./merge-resources.js";

/**
 * Builds the tables of a mock that serves the given APIs with shared state. `memo` has the tables of APIs that earlier
 * runs built.
 */
export function buildTables(
  apis: readonly MockedApi[],
  reporter: Reporter,
  memo: Memo<Reported<BuiltApi>> = new Memo<Reported<BuiltApi>>(),
): MockTables {
  const primary = primaryNames(apis.flatMap(({ models }) => models.flatMap(({ operations }) => operations)));
  const built = apis.map((each) => {
    const parts = [each.api, each.models, [...primary].join("\n")];
    const build = (): Reported<BuiltApi> => {
      const recording = new RecordingReporter(new Reporter());
      return { value: buildApiTable(each, primary, recording), reports: recording.reports };
    };
    const { value, reports } = memo.reuse(each.name, parts, build);
    for (const report of reports) reporter.report(report);
    return value;
  });
  const merged = mergeResources(built.flatMap((each) => Object.values(each.resources)));
  const linked = built.map(({ table, hints }) => ({
    table,
    links: hints.links.flatMap(
      (hint) => readLink(hint, { operations: table.operations, resources: merged, reporter }) ?? [],
    ),
  }));
  const links = linked.flatMap((each) => each.links.map(({ table }) => table));
  const resources = linkCounts(merged, links);
  const tables: MockTables = {
    apis: linked.map(({ table, links: apiLinks }) => ({
      ...table,
      operations: table.operations.map((operation) => {
        const action = apiLinks.map(({ actions }) => actions.get(operation.name)).find((each) => each !== undefined);
        return action === undefined ? withKnownParents(operation, resources) : { ...operation, action };
      }),
    })),
    resources,
    links: Object.fromEntries(links.map((link) => [link.name, link])),
    seed: mergeSeeds(built.map(({ hints }) => hints.seed)),
    choices: mergeMaps(built.map(({ hints }) => hints.choices)),
  };
  for (const { table, hints } of built) {
    const webhooks = table.webhooks?.sent.map(({ name }) => name) ?? [];
    checkWebhookHints(hints.webhooks, hints.at, { declared: { webhooks, operations: table.operations }, reporter });
  }
  checkHeaders(
    apis.flatMap(({ api }) => documentsOf(api.documents)),
    reporter,
  );
  checkHints(
    built.map(({ hints }) => hints),
    tables,
    reporter,
  );
  return tables;
}

function mergeSeeds(seeds: readonly SeedTable[]): SeedTable {
  return {
    names: mergeMaps(seeds.map(({ names }) => names)),
    entities: seeds.flatMap(({ entities }) => entities),
    credentials: mergeMaps(seeds.map(({ credentials }) => credentials)),
    ids: mergeMaps(seeds.map(({ ids }) => ids)),
  };
}

/**
 * Merges maps. Later maps take precedence. Doesn't use `Object.assign`, which would replace the prototype for the key
 * `__proto__`.
 */
function mergeMaps<T>(maps: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> {
  return maps.reduce<Readonly<Record<string, T>>>((all, each) => ({ ...all, ...each }), {});
}
