import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { readMockSettings, type MockSettings } from "../../generator/dist/cli/mock/read-mock-settings.js";
import { parseCommandLine } from "../../generator/dist/cli/options/parse-command-line.js";
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

test("reports a port that is in use, and suggests --port 0", async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { readonly port: number }).port));
  });
  const { code, stdout, stderr } = await almanac(workspace(files), ["mock", "openapi.yaml", "--port", `${port}`]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toBe(
    `almanac: Port ${port} on 127.0.0.1 is in use.\n  help: Choose another port; --port 0 selects a free one.\n`,
  );
});

test("reports the errors of a document as almanac generate does", async () => {
  const folder = workspace(files);
  const { code, stderr } = await almanac(folder, ["mock", "bad.yaml"]);
  expect(code).toBe(1);
  expect(stderr).toContain("error[broken-reference] bad.yaml:14:");
  expect(stderr).toContain('help: Did you mean "File"?');
});

test.each([
  ["a missing file", ["gone.yaml"], "The file gone.yaml does not exist."],
  ["a misspelled name", ["fils"], 'Did you mean "files"?'],
  ["an unknown name", ["something-else"], "a mock or an API of almanac.yaml (filing, files)"],
  ["a built-in module of Node", ["fs"], 'Unknown mock "fs".'],
  ["a mock that has not been generated", ["filing"], "Run almanac generate first."],
  [
    "a state file of another format",
    ["openapi.yaml", "--state", "state.json"],
    "state.json isn't a snapshot of a mock.",
  ],
  ["a state file that is not JSON", ["openapi.yaml", "--state", "cert.pem"], "cert.pem isn't valid JSON."],
  [
    "an invalid certificate",
    ["openapi.yaml", "--tls-cert", "cert.pem", "--tls-key", "cert.pem"],
    "are not a certificate",
  ],
  ["a missing certificate", ["openapi.yaml", "--tls-cert", "a.pem", "--tls-key", "cert.pem"], "a.pem cannot be read"],
  [
    "an address of another machine",
    ["openapi.yaml", "--host", "192.0.2.1"],
    "192.0.2.1 is not an address of this machine.",
  ],
])("reports %s, and serves nothing", async (_, args, message) => {
  const { code, stdout, stderr } = await almanac(workspace(files), ["mock", ...args]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).toContain("help:");
  expect(stderr).not.toContain("Internal error");
});

/** Reads the settings of an `almanac mock` command line. */
function settingsOf(line: string, environmentToken?: string): MockSettings | object {
  const parsed = parseCommandLine(["mock", "openapi.yaml", ...line.split(" ")]);
  return parsed.kind === "run" ? readMockSettings(parsed.invocation.values, environmentToken) : parsed;
}

test.each([
  ["--port 65536", 'Invalid value "65536" for option "--port".'],
  ["--port=-1", 'Invalid value "-1" for option "--port".'],
  ["--host=", 'Invalid value "" for option "--host".'],
  ["--latency 1h", 'Invalid value "1h" for option "--latency".'],
  ["--latency 11m", 'Invalid value "11m" for option "--latency".'],
  ["--cors *", 'Invalid value "*" for option "--cors".'],
  ["--cors app.example.com", 'Invalid value "app.example.com" for option "--cors".'],
  ["--cors https://a.example --no-cors", "--no-cors cannot be combined with --cors."],
  ["--allow-host mock:80", 'Invalid value "mock:80" for option "--allow-host".'],
  ["--tls-cert a.pem", "--tls-cert needs --tls-key."],
  ["--tls-key a.pem", "--tls-key needs --tls-cert."],
  ["--tls self-signed --tls-key a.pem", "--tls self-signed cannot be combined with --tls-cert or --tls-key."],
  ["--tls-save a.pem", "--tls-save needs --tls self-signed."],
])("rejects %s", (line, message) => {
  expect(settingsOf(line)).toMatchObject({ message });
});

test.each([
  ["250", 250],
  ["250ms", 250],
  ["1.5s", 1500],
  ["10m", 600_000],
])("reads --latency %s as %i milliseconds", (latency, milliseconds) => {
  expect(settingsOf(`--latency ${latency}`)).toMatchObject({ latency: milliseconds });
});

test("reads the control token from the option, or else from the environment", () => {
  expect(settingsOf("--log", "b")).toMatchObject({ controlToken: "b" });
  expect(settingsOf("--control-token a", "b")).toMatchObject({ controlToken: "a" });
  expect(settingsOf("--log", "")).toMatchObject({ controlToken: null });
});

test.each(["0.0.0.0", "mock.example.com", "192.0.2.7"])(
  "rejects --ui with --host %s, which other machines can reach",
  (host) => {
    expect(settingsOf(`--ui --host ${host}`)).toMatchObject({
      message: `--ui can't be combined with --host ${host}, because the page is only for this machine.`,
    });
    expect(settingsOf("--ui --host ::1")).toMatchObject({ hasUi: true });
  },
);

test("exits with 2 if an option of the mock is invalid", async () => {
  const { code, stdout, stderr } = await almanac(workspace({}), ["mock", "a.yaml", "--port", "65536"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("help: Write a number from 0 to 65535; 0 selects a free port.");
});
