import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isMissing } from "../packages/tools.js";
import { workspace } from "../support/cli.js";
import { openConnection, send } from "../mock/adapters/http2-client.js";
import { filesDocument, startMock } from "./start-mock.js";

const streamPath = `  /answers:
    post:
      operationId: createAnswer
      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { stream: { type: boolean } } } } } }
      responses:
        "200":
          description: An answer.
          content:
            application/json: { schema: { type: object } }
            text/event-stream: { schema: { type: object, required: [n], properties: { n: { const: 1 } } }, example: [{ n: 1 }, { n: 1 }] }
`;
const document = filesDocument.replace("components:\n", `${streamPath}components:\n`);
const args = [
  "openapi.yaml",
  "--auth",
  "off",
  "--tls",
  "self-signed",
  "--tls-save",
  "cert.pem",
  "--control-token",
  "t",
];

test("keeps state, streams and fills the journal over HTTP/2", async () => {
  const mock = await startMock(workspace({ "openapi.yaml": document }), args);
  const session = openConnection(mock.url, mock.certificate ?? "");
  const post = async (path: string, body: object, headers: Record<string, string> = {}): Promise<[number, string]> => {
    const all = { ":path": path, ":method": "POST", "content-type": "application/json", ...headers };
    const answer = await send(session, all, JSON.stringify(body));
    return [Number(answer.headers[":status"]), answer.bytes.toString()];
  };
  expect((await post("/files", { name: "a" }))[0]).toBe(201);
  expect((await send(session, { ":path": "/files" })).bytes.toString()).toMatch(/"name": ?"a"/);
  expect(await post("/answers", { stream: true })).toEqual([200, 'data: {"n":1}\n\ndata: {"n":1}\n\n']);

  const fault = { operation: "listFiles", end: "reset" };
  expect((await post("/__almanac/faults", fault, { authorization: "Bearer t" }))[0]).toBeLessThan(300);
  expect((await send(session, { ":path": "/files" })).code).toBe(2);

  const found = await post("/__almanac/journal/find", { operation: "createFile" }, { authorization: "Bearer t" });
  const [entry] = JSON.parse(found[1]) as { readonly request: { readonly headers: Record<string, string> } }[];
  expect(Object.keys(entry?.request.headers ?? {})).toEqual(["host", "content-type"]);
});

const curl = { name: "curl", path: "/usr/bin/curl" };

test.skipIf(isMissing(curl)).each([
  ["--http2", "2"],
  ["--http1.1", "1.1"],
])("responds to curl with %s", async (option, version) => {
  const folder = workspace({ "openapi.yaml": document });
  const mock = await startMock(folder, args);
  const call = [
    "-s",
    option,
    "--cacert",
    join(folder, "cert.pem"),
    "-w",
    "%{http_version} %{http_code}",
    "-o",
    "/dev/null",
  ];
  const text = await new Promise((resolve, reject) => {
    execFile(curl.path, [...call, `${mock.url}/files`], (error, stdout) => {
      if (error === null) resolve(stdout);
      else reject(new Error("curl failed.", { cause: error }));
    });
  });
  expect(text).toBe(`${version} 200`);
});
