import { expect, it } from "vitest";
import { newestRevision } from "../../generator/dist/version/view/newest-revision.js";
import { revisionsOf } from "../../generator/dist/version/view/revisions.js";
import { selectView } from "../../generator/dist/version/view/select-view.js";
import { newestOffered } from "../../generator/dist/version/version.js";
import { cpuMs } from "../support/cpu-ms.js";
import { open } from "../support/open.js";

it("finds the same newest revision in a sorted list as by comparing all", () => {
  const versions = [
    ...[
      "2023-01-01",
      "2023-06-15",
      "2024-01",
      "2024-01-01",
      "2024-01-01.preview",
      "2024-05-01-preview",
      "2025-10-29.clover",
    ],
    ...["1", "2.9", "2.10", "v2.10", "2.10.0-rc.1", "v1beta1", "preview", "unstable"],
  ];
  let seed = 1;
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  for (let round = 0; round < 300; round += 1) {
    const revisions = versions.filter(() => random() < 0.4);
    for (const version of versions) {
      const expected = newestOffered(revisions, version);
      expect([version, revisions, newestRevision(revisionsOf(revisions), version)]).toEqual([
        version,
        revisions,
        expected,
      ]);
    }
  }
});

/** Returns dates, oldest first. */
function datesOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, day) => new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10));
}

function operations(pathsOf: (index: number) => object): string {
  const paths = Object.assign({}, ...Array.from({ length: 20 }, (_, index) => pathsOf(index))) as object;
  return JSON.stringify({ openapi: "3.1.0", info: { title: "Orders", version: "1" }, paths });
}

const done = { 200: { description: "Done." } };

it.each([
  [
    "media types",
    (dates: readonly string[]) =>
      operations((index) => ({
        [`/orders${index}`]: {
          get: {
            responses: {
              200: {
                description: "Done.",
                content: Object.fromEntries(
                  dates.map((date) => [`application/vnd.acme.${date}+json`, { schema: true }]),
                ),
              },
            },
          },
        },
      })),
  ],
  [
    "a header",
    (dates: readonly string[]) =>
      operations((index) => ({
        [`/orders${index}`]: {
          get: {
            parameters: [{ name: "Acme-Version", in: "header", schema: { enum: dates.slice(index) } }],
            responses: done,
          },
        },
      })),
  ],
])("selects 300 versions in %s in less than two seconds", async (_, documentOf) => {
  const dates = datesOf(300);
  const { api } = await open({ "openapi.json": documentOf(dates) });
  if (api === null) throw new Error("The document was rejected.");
  expect(api.versions).toEqual(dates);
  const startedAt = cpuMs();
  for (const version of dates) selectView(api, version);
  expect(cpuMs() - startedAt).toBeLessThan(2000);
});
