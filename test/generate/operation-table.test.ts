import { expect, it } from "vitest";
import { inMemory } from "../support/memory-run.js";

const operation = (id: string, tag: string): string =>
  `{ operationId: ${JSON.stringify(id)}, tags: [${tag}], responses: { "204": { description: Done. } } }`;

async function tableIn(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  const run = inMemory({
    ...files,
    "almanac.yaml": `apis: { odd: { documents: { "2024-01-01": old.yaml, "2025-01-01": new.yaml }, package: { name: odd, version: 1.0.0 } } }`,
  });
  await run.generate();
  return run.files.get(`generated/odd/${folder}/operation-table.js`) ?? [...run.files.keys()].join("\n");
}

const document = (paths: string): string => `openapi: 3.1.0
info: { title: Odd, version: "1" }
servers: [{ url: https://api.example }]
paths:
${paths}
`;

it("names ids that aren't words in the fields of an operation, and other ids after the member's name", async () => {
  const paths =
    document(`  /kites/__proto__: { get: ${operation("get a=b", "kites")}, put: ${operation("kites/put", "kites")} }
  "/kites/\`\${x}\\"": { get: ${operation("constructor", "kites")} }`);
  const text = await tableIn("2024-01-01", { "old.yaml": paths, "new.yaml": paths });
  expect(text.slice(text.indexOf("    [{}, {")).replace(/ \d/g, "")).toBe(`    [{}, { id: "get a=b" }],
  ],
  resources: {
    kites: { "/\`\${x}\\"": "constructor", "/__proto__": "getAB put=kites/put" },
  },
});
`);
});

it("lists the resources and members that a version removes", async () => {
  const kept = `get: ${operation("getKite", "kites")}`;
  const text = await tableIn("2025-01-01", {
    "old.yaml": document(`  /kites: { ${kept}, put: ${operation("putKite", "kites")} }
  /strings: { get: ${operation("getString", "strings")} }`),
    "new.yaml": document(`  /kites: { ${kept} }`),
  });
  expect(text).toContain('import { table as earlier } from "../2024-01-01/operation-table.js";');
  expect(text).toContain('  from: earlier,\n  removed: ["kites.putKite", "strings"],\n');
  expect(text).toContain("  resources: {},\n");
});
