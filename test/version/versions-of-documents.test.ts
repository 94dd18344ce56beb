import { describe, expect, it } from "vitest";
import { open } from "../support/open.js";
import { all, configured, detect, documentOf, header, operation, pathsWith } from "./detect.js";

describe("documents of several versions", () => {
  it("keep the spelling of unquoted numbers", async () => {
    const document = documentOf({ paths: pathsWith(header({ enum: ["2.1", "2.9", "2.10"] }), all) });
    const found = await detect(configured({ "2.10": document, "2.9": document, "2.1": document }));
    expect(found).toMatchObject({ versions: ["2.1", "2.9", "2.10"], diagnostics: "" });
  });

  it("are reported if the version parameter does not list their version", async () => {
    const document = documentOf({ paths: pathsWith(header({ enum: ["2.9", "2.10"] }), all) });
    const found = await detect(configured({ "2.1": document, "2.9": document }));
    expect(found.diagnostics).toContain(
      'Requests send the value 2.1 in the parameter "Kiln-Version", but the document lists only the values 2.9, 2.10.',
    );
    expect(found.diagnostics.split("warning[unlisted-version]")).toHaveLength(2);
  });

  it("name their version in a parameter that only the configuration states", async () => {
    const document = documentOf({ paths: { "/pots": operation() } });
    const { models } = await open(
      configured({ v1: document, v2: document }, "    versions: { in: header, name: Kiln-Version }"),
    );
    expect(models.map(({ send }) => send.headers)).toEqual([{ "Kiln-Version": "v1" }, { "Kiln-Version": "v2" }]);
  });

  it("name their version in the path of the server if their servers are only paths", async () => {
    const at = (url: string): string => documentOf({ servers: [{ url }], paths: { "/pots": operation() } });
    const files = configured({ "v1.9": at("/v1.9"), "v1.10": at("/v1.10/") });
    const { models } = await open(files);
    expect((await detect(files)).marking).toBe("in the path of the server (detected)");
    expect(models.map(({ version, serverPath }) => [version, serverPath])).toEqual([
      ["v1.9", "/v1.9"],
      ["v1.10", "/v1.10"],
    ]);
  });

  it.each([
    [
      "the URL of the server",
      ["https://kiln.example/v70", "https://kiln.example/v71"],
      "in the URL of the server (detected)",
    ],
    ["nothing if the server is the same", ["/api", "/api"], "not in requests"],
  ])("name their version in %s", async (_, [first = "", second = ""], marking) => {
    const at = (url: string): string => documentOf({ servers: [{ url }], paths: { "/pots": operation() } });
    const files = configured({ "70": at(first), "71": at(second) });
    expect((await detect(files)).marking).toBe(marking);
    expect((await open(files)).models.map(({ serverPath }) => serverPath)).toEqual([null, null]);
  });
});
