import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { readPlainSpec } from "../../../support/plain-spec.js";
import { root } from "../../../support/cli.js";
import { callerFacts } from "./caller-facts.js";
import { errorFacts } from "./error-facts.js";
import { atlasV1Facts, cloudManagerFacts } from "./older-facts.js";
import { startProbe, type Facts } from "./probe.js";
import { normalize, recordedExchanges } from "./recorded-exchanges.js";
import { readReadme } from "./read-readme.js";
import { stateFacts } from "./state-facts.js";
import { wireFacts } from "./wire-facts.js";

const checks: Readonly<Record<string, Facts>> = {
  atlas: { ...wireFacts, ...stateFacts, ...errorFacts, ...callerFacts },
  "atlas-v1": atlasV1Facts,
  "cloud-manager": cloudManagerFacts,
};
const { operations, behavior } = readReadme();
const codes = new Set<string>();
const location = "https://cloud.mongodb.com//api/atlas/v1.0";

/** The error codes that the hand-written code or a hint names. */
function namedCodes(): readonly string[] {
  const folder = `${root}spec/mongodb-cloud`;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const texts = files.map((file) => readFileSync(`${folder}/${file}`, "utf8"));
  const failed = texts.flatMap((text) => [...text.matchAll(/(?:fail|refuse|listCode)\([^"()]*"([A-Z][A-Z_]+)"/g)]);
  const hints = readFileSync(`${root}spec/atlas-v2/mock.yaml`, "utf8").split("\nbehavior:")[0] ?? "";
  const hinted = [
    ...hints.matchAll(
      /(?:notFound|taken|gone|unknown-version|invalid[\w.]*|malformed-body|too-many-requests|no-route): ([A-Z_]+)/g,
    ),
  ];
  return [...new Set([...failed, ...hinted].map(([, code = ""]) => code))];
}

describe("the table of behavior in the README of the mock", () => {
  it.each(Object.keys(checks))("has a row for each behavior of %s that is checked here, and no other", (api) => {
    const rows = behavior.filter((row) => row.api === api).map(({ text }) => text);
    expect(rows.toSorted()).toEqual(Object.keys(checks[api] ?? {}).toSorted());
    expect(new Set(rows).size).toBe(rows.length);
  });

  it("states the evidence of each row", () => {
    for (const { evidence, text } of behavior)
      expect(["recorded", "documented", "inferred", "differs"], text).toContain(evidence);
  });

  for (const { api, text } of behavior)
    it(`is right about ${api}: ${text}`, async () => {
      const check = checks[api]?.[text];
      expect(check, "This row has no check.").toBeDefined();
      await check?.((options = {}) => startProbe(options, (code) => codes.add(code)));
    });

  it("covers every error code that the mock's own code and its hints name", () => {
    const missing = namedCodes().filter((code) => !codes.has(code));
    expect(missing).toEqual([]);
  });
});

describe("the table of operations in the README of the mock", () => {
  it.each([
    ["atlas", "atlas-v2"],
    ["atlas-v1", "atlas-v1"],
    ["cloud-manager", "cloud-manager-v1"],
  ])("has a row for each operation of %s, and no other", (api, folder) => {
    const rows = operations.filter((row) => row.api === api).map(({ name, request }) => `${name} ${request}`);
    const declared = readPlainSpec(`${root}spec/${folder}/openapi.yaml`).map(
      ({ id, method, path }) => `${id} ${method.toUpperCase()} ${path}`,
    );
    expect(rows.filter((row) => !/^(token|revoke) /.test(row)).toSorted()).toEqual(declared.toSorted());
  });

  it("says recorded for the operations whose recorded response is compared here, and for no other", () => {
    const rows = operations.filter(({ evidence }) => evidence === "recorded").map(({ name }) => name);
    expect(rows.toSorted()).toEqual([...new Set(recordedExchanges.map(({ operation }) => operation))].toSorted());
  });

  it.each(recordedExchanges)(
    "is right about $operation: the response to $line has the status, the headers and the text that were recorded",
    async ({ line, body, status, limit, text, revision = "2023-01-01" }) => {
      const { ids, mock, send } = startProbe({ address: "192.0.2.7" }, () => undefined);
      // For the operations on existing entries.
      if (!line.startsWith("POST") && line.includes("accessList")) {
        await send("POST v2/orgs/{orgId}/apiKeys/{readerId}/accessList", { body: [{ ipAddress: "192.0.2.7" }] });
        await send("POST v2/groups/{groupId}/accessList", { body: [{ ipAddress: "192.0.2.7", comment: "text" }] });
        mock.clock.advance("60s");
      }
      const filled = JSON.stringify(body ?? null).replace("{orgId}", ids["orgId"] ?? "");
      const sending = body === undefined ? {} : { body: JSON.parse(filled) as unknown };
      const answer = await send(line.replace(" /api/", " host/api/").replace(/ \//, " v2/"), sending);
      expect([answer.status, normalize(answer.text)]).toEqual([status, text]);
      const type = revision === null ? "application/json" : `application/vnd.atlas.${revision}+json;charset=utf-8`;
      expect(answer.header("content-type")).toBe(type);
      expect(answer.header("ratelimit-limit")).toBe(limit === null ? null : String(limit));
      expect(answer.header("location")).toBe(status === 201 && line === "POST /groups" ? location : null);
    },
  );

  it("says by hand for the operations that have code, and for no other", () => {
    const files = readdirSync(`${root}spec/mongodb-cloud/behaviours`).map((file) => file.replace(/\.ts$/, ""));
    const byHand = operations.filter(({ origin }) => origin === "by hand").map(({ name }) => name);
    expect([...new Set(byHand)].toSorted()).toEqual(files.toSorted());
  });
});

afterAll(() => codes.clear());
