import { execFile } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock } from "@almanac/mongodb-cloud-mock";
import { findExecutable } from "./run-program.js";

const accept = "application/vnd.atlas.2024-08-05+json";
const mock = createMock({ seed: 7 });
const { orgId } = mock.ids;
const { publicKey, privateKey } = mock.credentials.owner;

interface Call {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
  readonly password?: string;
}

interface Result {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A program that calls a server with Digest. */
interface Client {
  readonly executable: string;
  readonly isInstalled: () => Promise<boolean>;
  /** The arguments with which it prints the body, followed by the status on a separate line. */
  readonly arguments: (url: string, call: Call) => readonly string[];
}

function run(executable: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(executable, args, { timeout: 20_000 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${executable} failed: ${error.message}\n${stderr}`));
    });
  });
}

const clients: Readonly<Record<string, Client>> = {
  curl: {
    executable: "curl",
    isInstalled: async () => findExecutable("curl") !== null,
    arguments: (url, { method, body, password = privateKey }) => [
      ...["--silent", "--show-error", "--disable", "--noproxy", "*", "--write-out", "\n%{http_code}"],
      ...["--digest", "--user", `${publicKey}:${password}`, "--request", method, "--header", `accept: ${accept}`],
      ...(body === undefined ? [] : ["--header", "content-type: application/json", "--data", JSON.stringify(body)]),
      url,
    ],
  },
};

/** Whether a program is missing. Prints a warning, or throws if the environment requires the programs. */
async function isMissing(name: string, { isInstalled }: Client): Promise<boolean> {
  if (await isInstalled()) return false;
  if (process.env["CI_PROGRAMS"] === "required") throw new Error(`${name} is not installed, and CI_PROGRAMS=required.`);
  console.warn(`\n*** ${name} IS NOT INSTALLED: its interoperation tests are skipped (apt-get install ${name}). ***\n`);
  return true;
}

for (const [name, client] of Object.entries(clients)) {
  describe.skipIf(await isMissing(name, client))(`the mock of MongoDB Cloud, called by ${name}`, () => {
    let listening: Awaited<ReturnType<typeof mock.listen>>;

    beforeAll(async () => {
      mock.reset();
      listening = await mock.listen();
    });
    afterAll(() => listening.close());

    async function send(call: Call): Promise<Result> {
      const printed = (await run(client.executable, client.arguments(listening.url + call.path, call))).trimEnd();
      const end = printed.lastIndexOf("\n");
      const text = printed.slice(0, Math.max(end, 0)).trim();
      const body = text === "" ? {} : (JSON.parse(text) as Result["body"]);
      return { status: Number(printed.slice(end + 1)), body };
    }

    it("authenticates a request with a query, which is part of the hashed URI", async () => {
      const path = "/api/atlas/v2/orgs?itemsPerPage=1&name=Alma%6Eac";
      const { status, body } = await send({ method: "GET", path });
      expect({ status, totalCount: body["totalCount"] }).toEqual({ status: 200, totalCount: 1 });
      expect(body["results"]).toMatchObject([{ id: orgId }]);
    });

    it("creates, updates and deletes a key and its access list", async () => {
      const keys = `/api/atlas/v2/orgs/${orgId}/apiKeys`;
      const created = await send({ method: "POST", path: keys, body: { desc: "clé", roles: ["ORG_MEMBER"] } });
      expect(created).toMatchObject({ status: 200, body: { desc: "clé" } });
      const key = `${keys}/${String(created.body["id"])}`;
      expect(await send({ method: "PATCH", path: key, body: { desc: "b" } })).toMatchObject({ body: { desc: "b" } });

      const entry = { cidrBlock: "203.0.113.0/24" };
      const added = await send({ method: "POST", path: `${key}/accessList`, body: [entry] });
      expect(added).toMatchObject({ status: 200, body: { results: [entry], totalCount: 1 } });
      const path = `${key}/accessList/203.0.113.0%2F24`;
      expect(await send({ method: "GET", path })).toMatchObject({ status: 200, body: entry });
      expect(await send({ method: "DELETE", path })).toEqual({ status: 204, body: {} });

      expect(await send({ method: "DELETE", path: key })).toEqual({ status: 204, body: {} });
      const missing = await send({ method: "GET", path: key });
      expect(missing).toMatchObject({ status: 404, body: { errorCode: "API_KEY_NOT_FOUND" } });
    });

    it("refuses a wrong private key", async () => {
      const { status } = await send({ method: "GET", path: "/api/atlas/v2/orgs", password: "wrong" });
      expect(status).toBe(401);
    });
  });
}
