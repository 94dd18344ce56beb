import { expect, test } from "vitest";
import { almanac, workspace } from "../support/cli.js";

const document = `openapi: 3.1.0
info: { title: Kites, version: "1" }
paths: {}
components:
  schemas:
    Kite: { type: object, required: [tail], properties: { string: { type: string } } }
`;

const validate = (...args: string[]): ReturnType<typeof almanac> =>
  almanac(workspace({ "openapi.yaml": document }), ["validate", "openapi.yaml", ...args]);

test("a warning makes validation fail, and stays a warning", async () => {
  const { code, stderr } = await validate();
  expect(code).toBe(1);
  expect(stderr).toContain("warning[required-unknown-property] openapi.yaml:6:");
  expect(stderr).toMatch(/^1 warning$/m);
});

test("--strict shows warnings as errors", async () => {
  const { code, stderr } = await validate("--strict");
  expect(code).toBe(1);
  expect(stderr).toContain("error[required-unknown-property] openapi.yaml:6:");
  expect(stderr).not.toContain("warning");
  expect(stderr).toMatch(/^1 error$/m);
});

test.each([
  [[], "warning"],
  [["--strict"], "error"],
])("--json %j prints a warning with the severity %s", async (options, severity) => {
  const { stdout } = await validate("--json", ...options);
  const { isValid, diagnostics } = JSON.parse(stdout) as { isValid: boolean; diagnostics: { severity: string }[] };
  expect([isValid, diagnostics.map((each) => each.severity)]).toEqual([false, [severity]]);
});
