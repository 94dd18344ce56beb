import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Connection, connector, digest, operation, rawWriter } from "../../runtime/client/dist/codegen/v1.js";
import { type Listening, listen } from "../client/support/listen.js";
import { apache, lighttpd, USER } from "./digest-programs.js";
import { findExecutable, type Program, type Running, runProgram } from "./run-program.js";

interface Echo {
  readonly method: string;
  readonly body: string;
}

const get = operation<{ q?: string }, { 200: Echo; 401: undefined }>({
  id: "get",
  method: "GET",
  path: "/a b/(c)",
  query: ["q"],
  responses: { 200: "json", 401: "none" },
});

const post = operation<{ body: unknown }, { 200: Echo; 401: undefined }>({
  id: "post",
  method: "POST",
  path: "/",
  body: { mediaType: "text/plain", write: rawWriter },
  responses: { 200: "json", 401: "none" },
});

const servers: readonly (readonly [string, string, (executable: string, backend: string) => Program, string])[] = [
  ["Apache, MD5", "apache2", apache, ""],
  ["lighttpd, MD5", "lighttpd", lighttpd, "/md5"],
  ["lighttpd, SHA-256", "lighttpd", lighttpd, "/sha-256"],
];

async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ method: request.method, body }));
}

/** Whether a program is missing. Prints a warning, or throws if the environment requires the programs. */
function isMissing(name: string): boolean {
  if (findExecutable(name) !== null) return false;
  if (process.env["CI_PROGRAMS"] === "required") throw new Error(`${name} is not installed, and CI_PROGRAMS=required.`);
  console.warn(`\n*** ${name} IS NOT INSTALLED: its interoperation tests are skipped (apt-get install ${name}). ***\n`);
  return true;
}

describe.each(servers)("Digest with %s", (_, name, program, prefix) => {
  describe.skipIf(isMissing(name))("installed", () => {
    let backend: Listening;
    let server: Running;

    beforeAll(async () => {
      backend = await listen(createServer((request, response) => void echo(request, response)));
      server = await runProgram(program(findExecutable(name) ?? name, backend.origin));
    });

    afterAll(async () => {
      await server[Symbol.asyncDispose]();
      await backend[Symbol.asyncDispose]();
    });

    /** Creates a connection with a log of its requests: `-` or the number of the nonce and its count, and the status of the response. */
    function connect(password = USER.password, path = prefix): { connection: Connection; log: string[] } {
      const nonces: string[] = [];
      const log: string[] = [];
      const fetch = async (request: Request): Promise<Response> => {
        const authorization = request.headers.get("authorization") ?? "";
        const [, nonce = ""] = /nonce="([^"]*)"/.exec(authorization) ?? [];
        const [, count = ""] = /nc=([0-9a-f]{8})/.exec(authorization) ?? [];
        if (nonce !== "" && !nonces.includes(nonce)) nonces.push(nonce);
        const response = await globalThis.fetch(request);
        const isStale = /stale="?true/i.test(response.headers.get("www-authenticate") ?? "");
        const credentials = nonce === "" ? "-" : `${nonces.indexOf(nonce) + 1}/${parseInt(count, 16)}`;
        log.push(`${credentials} ${response.status}${isStale ? " stale" : ""}`);
        return response;
      };
      const connectToApi = connector({ security: [["D"]], schemes: { D: { type: "digest" } } });
      const auth = digest({ username: USER.username, password });
      return { connection: connectToApi({ server: server.origin + path, auth, fetch }), log };
    }

    it("authenticates a GET with a query", async () => {
      const { connection, log } = connect();
      expect(await get(connection, { q: "x y&'z'=\u20ac" })).toEqual({ method: "GET", body: "" });
      expect(log).toEqual(["- 401", "1/1 200"]);
    });

    it.each([
      ["a string", "text €"],
      ["bytes", new TextEncoder().encode("text €")],
      ["a function that returns a stream", () => new Blob(["text €"]).stream()],
      ["a stream", new Blob(["text €"]).stream()],
    ])("authenticates a POST whose body is %s", async (_, body) => {
      expect(await post(connect().connection, { body })).toEqual({ method: "POST", body: "text €" });
    });

    it("reuses a nonce with a rising count", async () => {
      const { connection, log } = connect();
      for (let call = 0; call < 3; call += 1) await get(connection);
      await post(connection, { body: "x" });
      expect(log).toEqual(["- 401", "1/1 200", "1/2 200", "1/3 200", "1/4 200"]);
    });

    it("requests one challenge for parallel calls", async () => {
      const { connection, log } = connect();
      await Promise.all(Array.from({ length: 12 }, () => get(connection)));
      expect(log).toHaveLength(13);
      expect(new Set(log).size).toBe(13);
      expect(log.filter((each) => each.endsWith("401"))).toEqual(["- 401"]);
    });

    it("doesn't retry with a wrong password", async () => {
      const { connection, log } = connect("wrong");
      expect(await get.safe(connection)).toMatchObject({ ok: false, status: 401 });
      expect(log).toEqual(["- 401", "1/1 401"]);
    });

    // The lifetime of lighttpd's nonces is ten minutes and can't be configured.
    if (name !== "apache2") return;
    it("retries with a new nonce when the nonce has expired", async () => {
      const { connection, log } = connect(USER.password, "/short");
      await post(connection, { body: "one" });
      await sleep(2_500);
      expect(await post(connection, { body: "two" })).toEqual({ method: "POST", body: "two" });
      expect(log).toEqual(["- 401", "1/1 200", "1/2 401 stale", "2/1 200"]);
    });
  });
});
