import { describe, expect, it } from "vitest";
import type { Marking } from "../../../runtime/mock/dist/tables/tables.js";
import { revisionTable } from "../api-table.js";
import { accepting, answering, dated, negotiated, operationOf, response, type Sent } from "./negotiated.js";

const versions = ["2023-01-01", "2024-06-01", "preview"];

describe("a version in the media type", () => {
  const marking: Marking = { kind: "media-type", prefixes: ["application/vnd.acme."] };
  const revisions = ["2023-01-01", "2024-06-01", "preview"].map((version) =>
    revisionTable({ version, responses: [response("200", dated(version, "csv"), dated(version))] }),
  );
  const operation = operationOf(revisions, { marking, versions });

  it.each([
    [dated("2023-01-01"), "2023-01-01", dated("2023-01-01")],
    [dated("2023-12-24"), "2023-01-01", dated("2023-01-01")],
    [dated("2023-12-24", "csv"), "2023-01-01", dated("2023-01-01", "csv")],
    [dated("2025-01-01"), "2024-06-01", dated("2024-06-01")],
    [dated("preview"), "preview", dated("preview")],
    [dated("2024-06-01").toUpperCase(), "2024-06-01", dated("2024-06-01")],
    [`${dated("2024-06-01")};q=0.1, ${dated("2023-01-01")}`, "2023-01-01", dated("2023-01-01")],
    [`${dated("2024-06-01")};q=0, ${dated("2023-01-01")};q=0.1`, "2023-01-01", dated("2023-01-01")],
    [`${dated("2023-01-01")};q=0, */*`, "2024-06-01", dated("2024-06-01")],
    ["*/*", "2024-06-01", dated("2024-06-01")],
    ["application/*", "2024-06-01", dated("2024-06-01")],
    ["application/json", "2024-06-01", dated("2024-06-01")],
    [`text/html, ${dated("2023-01-01")};q=0.1`, "2023-01-01", dated("2023-01-01")],
  ])("accepted as %s is %s", (accept, version, mediaType) => {
    expect(accepting(operation, accept)).toMatchObject({ version, mediaType });
  });

  it.each([
    ["a version that was never published", dated("2022-12-31"), "unknown-version"],
    ["an unknown name", dated("never"), "unknown-version"],
    ["an impossible date", dated("2024-13-01"), "unknown-version"],
    ["another media type", dated("2024-06-01", "xml"), "not-acceptable"],
    ["no version", "text/html", "not-acceptable"],
    ["no version that is acceptable", `${dated("2024-06-01")};q=0`, "not-acceptable"],
    ["everything but with a quality of 0", "*/*;q=0", "not-acceptable"],
    ["no version, in an undated type that isn't JSON", "application/xml", "not-acceptable"],
  ])("is refused if a request accepts %s: %s", (_, accept, kind) => {
    expect(accepting(operation, accept)).toBe(kind);
  });

  it("is as requested, even if it was never published", () => {
    expect(accepting(operation, dated("2023-12-24"))).toMatchObject({ requested: "2023-12-24", version: "2023-01-01" });
    expect(negotiated(operation)).toMatchObject({ requested: "2024-06-01", version: "2024-06-01" });
  });

  it("is refused before the operation was added", () => {
    const late = operationOf(revisions.slice(1), { marking, versions });
    expect(accepting(late, dated("2023-01-01"))).toBe("not-acceptable");
    expect(accepting(late, dated("2024-06-01"))).toMatchObject({ version: "2024-06-01" });
  });

  it("selects only a family of media types that the request names", () => {
    const families = operationOf(
      [
        revisionTable({
          version: "2023-01-01",
          responses: [response("200", "application/vnd.acme.keys.2023-01-01+json")],
        }),
      ],
      {
        versions,
        marking: { kind: "media-type", prefixes: ["application/vnd.acme.keys.", "application/vnd.acme.users."] },
      },
    );
    const accept = (family: string): unknown => accepting(families, `application/vnd.acme.${family}.2023-05-05+json`);
    expect(accept("keys")).toMatchObject({ version: "2023-01-01" });
    expect(accept("users")).toBe("not-acceptable");
  });

  it("can have a prefix with capital letters", () => {
    const capital = operationOf(
      [revisionTable({ version: "2023-01-01", responses: [response("200", "Acme/2023-01-01+json")] })],
      {
        versions,
        marking: { kind: "media-type", prefixes: ["Acme/"] },
      },
    );
    expect(accepting(capital, "acme/2023-02-02+json")).toMatchObject({ version: "2023-01-01" });
  });

  describe("that the API requires", () => {
    const strict = { marking, versions, unnamed: "refuse" } as const;

    it.each(["*/*", "application/json", ""])("is missing in %j", (accept) => {
      expect(accepting(operationOf(revisions, strict), accept)).toBe("not-acceptable");
    });

    it("is not required by operations without versions in their media types, such as a token endpoint", () => {
      expect(accepting(operationOf(answering("application/json"), strict), "*/*")).toMatchObject({
        mediaType: "application/json",
      });
    });

    it("is required even if only one of the responses has it", () => {
      const responses = [response("200", "text/csv", dated("2023-01-01")), response("404", "application/json")];
      const mixed = operationOf([revisionTable(), revisionTable({ responses })], strict);
      expect(accepting(mixed, "*/*")).toBe("not-acceptable");
    });
  });
});

describe.each([
  ["header", (version: string): Sent => ({ headers: { "acme-version": version } })],
  ["query", (version: string): Sent => ({ query: { "Acme-Version": ["ignored", version] } })],
] as const)("a version in a %s", (kind, sent) => {
  const revisions = ["2023-01-01", "2024-06-01"].map((version) =>
    revisionTable({ version, responses: [response("200", "application/json")] }),
  );
  const operation = operationOf(revisions, { marking: { kind, name: "Acme-Version" }, versions });

  it.each([
    ["2023-01-01", "2023-01-01"],
    ["2023-02-02", "2023-01-01"],
    ["2024-06-01", "2024-06-01"],
    ["preview", "preview"],
  ])("named %s is %s", (requested, version) => {
    expect(negotiated(operation, sent(requested))).toMatchObject({ requested, version });
  });

  it.each(["2022-01-01", "never", ""])("can't be %j", (requested) => {
    expect(negotiated(operation, sent(requested))).toBe("unknown-version");
  });

  it("is the newest date if the request names none", () => {
    expect(negotiated(operation)).toMatchObject({ requested: "2024-06-01", version: "2024-06-01" });
  });

  it("is chosen anew for each version", () => {
    for (const version of ["2023-01-01", "2024-06-01", "2023-01-01"])
      expect(negotiated(operation, sent(version))).toMatchObject({ version });
    expect([negotiated(operation, sent("")), negotiated(operation)]).toMatchObject([
      "unknown-version",
      { version: "2024-06-01" },
    ]);
  });
});

it("requests to an API with versions in its paths have none of their own", () => {
  const operation = operationOf(answering("application/json"), { marking: { kind: "path" }, versions });
  expect(negotiated(operation)).toMatchObject({ requested: null, version: null, status: "200" });
});
