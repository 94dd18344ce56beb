import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { readMockSettings } from "../../generator/dist/cli/mock-settings.js";
import { almanac, workspace } from "../support/cli.js";
import { filesDocument } from "./start-mock.js";

const files = {
  "openapi.yaml": filesDocument,
  "bad.yaml": filesDocument.replaceAll('schemas/File"', 'schemas/Fle"'),
  "state.json": '{ "clock": 0 }',
  "cert.pem": "no certificate",
  "almanac.yaml":
    "apis:\n  files:\n    document: openapi.yaml\n    package: { name: files, version: 1.0.0 }\nmocks:\n  filing: {}\n",
};

test("a port that is in use is named, with a way out", async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { readonly port: number }).port));
  });
  const { code, stdout, stderr } = await almanac(workspace(files), ["mock", "openapi.yaml", "--port", `${port}`]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toBe(
    `almanac: Port ${port} of 127.0.0.1 is in use.\n  help: Choose another: --port 0 takes any that is free.\n`,
  );
});

test("a bad document is told of as by almanac generate", async () => {
  const folder = workspace(files);
  const { code, stderr } = await almanac(folder, ["mock", "bad.yaml"]);
  expect(code).toBe(1);
  expect(stderr).toContain("error[broken-reference] bad.yaml:14:");
  expect(stderr).toContain('help: Did you mean "File"?');
});

test.each([
  ["a file that is not there", ["gone.yaml"], "The file gone.yaml does not exist."],
  ["a name that is nearly right", ["fils"], 'Did you mean "files"?'],
  ["a name of nothing", ["something-else"], "a name of almanac.yaml (filing, files)"],
  ["a module of Node", ["fs"], 'There is nothing called "fs" to mock.'],
  ["a mock that is not generated", ["filing"], "Run almanac generate"],
  ["a state of another form", ["openapi.yaml", "--state", "state.json"], "state.json isn't a snapshot of a mock."],
  ["a state that is not JSON", ["openapi.yaml", "--state", "cert.pem"], "cert.pem isn't valid JSON."],
  [
    "a certificate that is none",
    ["openapi.yaml", "--tls-cert", "cert.pem", "--tls-key", "cert.pem"],
    "are not a certificate",
  ],
  [
    "a certificate that is not there",
    ["openapi.yaml", "--tls-cert", "a.pem", "--tls-key", "cert.pem"],
    "a.pem cannot be read",
  ],
  [
    "an address of another machine",
    ["openapi.yaml", "--host", "192.0.2.1"],
    "192.0.2.1 is no address of this machine.",
  ],
])("%s is told, and nothing is served", async (_, args, said) => {
  const { code, stdout, stderr } = await almanac(workspace(files), ["mock", ...args]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain(said);
  expect(stderr).toContain("help:");
  expect(stderr).not.toContain("mistake of Almanac's own");
});

test.each([
  ["nothing to mock", [], "What is to be mocked?"],
  ["a configuration beside a document", ["a.yaml", "--config", "x.yaml"], "exclude each other"],
  ["a port that is none", ["a.yaml", "--port", "65536"], "--port cannot be"],
  ["an option of another command", ["a.yaml", "--strict"], "almanac mock has no option --strict"],
])("a command line that cannot be meant exits with 2: %s", async (_, args, said) => {
  const { code, stdout, stderr } = await almanac(workspace({}), ["mock", ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(said);
});

test.each([
  [{ port: "-1" }, "--port cannot be"],
  [{ host: "" }, "--host cannot be"],
  [{ auth: "on" }, "--auth cannot be"],
  [{ sunset: "never" }, "--sunset cannot be"],
  [{ latency: "1 fortnight" }, "--latency cannot be"],
  [{ latency: "11m" }, "--latency cannot be"],
  [{ tls: "yes" }, "--tls cannot be"],
  [{ "tls-cert": "a.pem" }, "A certificate needs its key."],
  [{ tls: "self-signed", "tls-key": "a.pem" }, "makes its own certificate"],
  [{ "tls-save": "a.pem" }, "--tls-save belongs to"],
])("options that cannot be meant are refused: %o", (values, said) => {
  expect(readMockSettings(values, undefined)).toMatchObject({ message: expect.stringContaining(said) as string });
});

test.each([
  ["250", 250],
  ["250ms", 250],
  ["1.5s", 1500],
  ["10m", 600_000],
])("a latency of %s is %i milliseconds", (latency, milliseconds) => {
  expect(readMockSettings({ latency }, "")).toMatchObject({ latency: milliseconds, controlToken: null });
});
