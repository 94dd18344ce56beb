import { describe, expect, it } from "vitest";
import { formatDiagnosticsOf, inMemory } from "../support/memory-run.js";

const operation = (id: string): string =>
  `{ get: { operationId: ${id}, tags: [kites], responses: { "200": { description: Done., content: { application/json: {} } } } } }`;

const paths = `openapi: 3.1.0
info: { title: Kites, version: "1" }
paths:
  /v1/kites: ${operation("listKites")}
  /V1/kites: ${operation("listOldKites")}
  /v2/kites: ${operation("listNewKites")}
`;

const configured = (versions: string): string => `
apis:
  kites: { document: openapi.yaml, versions: ${versions}, package: { name: kites, version: 1.0.0 } }
`;

describe("versions that differ only in the case of letters", () => {
  it("are an error, because they would have the same folder on macOS and Windows", async () => {
    const { files, generate } = inMemory({ "openapi.yaml": paths, "almanac.yaml": configured("{ in: path }") });
    const summary = await generate();
    expect(summary.isSound).toBe(false);
    expect(formatDiagnosticsOf(summary)).toContain(`error[versions-differ-in-case] openapi.yaml:4:16
  The versions V1 and v1 differ only in case, so they would have the same folder on macOS and Windows.`);
    expect([...files.keys()]).toEqual(["openapi.yaml", "almanac.yaml"]);
  });

  it("are reported at their documents", async () => {
    const document = paths.replace(/\/V1.*\n.*\n/, "");
    const { generate } = inMemory({
      "a.yaml": document,
      "b.yaml": document,
      "almanac.yaml": `
apis:
  kites:
    documents: { beta: a.yaml, BETA: b.yaml }
    package: { name: kites, version: 1.0.0 }
`,
    });
    const { diagnostics } = await generate();
    expect(diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "versions-differ-in-case", file: "a.yaml" },
    ]);
  });

  it("can be used if only one of them is chosen", async () => {
    const versions = "{ in: path, only: [v1, v2] }";
    const { files, generate } = inMemory({ "openapi.yaml": paths, "almanac.yaml": configured(versions) });
    expect((await generate()).isSound).toBe(true);
    expect(files.has("generated/kites/v1/kites.js")).toBe(true);
  });
});
