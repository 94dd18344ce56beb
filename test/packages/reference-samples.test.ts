import { execFile } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createMock } from "../../generated/mongodb-cloud-mock/index.js";
import { withIdsOf } from "../support/example-ids.js";
import { root } from "../support/root.js";
import { samplesOf, type NamedSample } from "../support/samples-of.js";
import { typeErrorsByFile } from "../support/type-errors-by-file.js";

const apis = ["atlas", "atlas-v1", "cloud-manager"];
let samples: readonly NamedSample[] = [];
beforeAll(async () => {
  samples = (await Promise.all(apis.map(samplesOf))).flat();
});

/** Returns the samples with different sources. Most operations are the same in several versions. */
function distinct(isWanted: (sample: NamedSample) => boolean): readonly NamedSample[] {
  return [...new Map(samples.filter(isWanted).map((each) => [each.source, each] as const)).values()];
}

function runShell(command: string, variables: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...variables };
    execFile("sh", ["-c", command], { env }, (_error, output, problem) => resolve(output + problem));
  });
}

describe("the code samples of the MongoDB documents", () => {
  test("the samples in TypeScript compile", () => {
    const scripts = distinct(
      ({ language, version }) => language === "ts" && (version ?? "2025-03-12") === "2025-03-12",
    );
    const files = new Map(
      scripts.map(({ source }, index) => [join(root, `test/consumer/sample-${index}.mts`), `${source}\nexport {};\n`]),
    );
    expect(files.size).toBeGreaterThan(200);
    expect([...typeErrorsByFile(files)].map(([path, errors]) => [files.get(path), errors])).toEqual([]);
  });

  test("the commands of curl get the responses of the mock, and no errors about the request", async () => {
    const mock = createMock({ seed: 7 });
    const { owner, serviceAccount } = mock.credentials;
    const server = await mock.listen();
    onTestFinished(() => server.close());
    const getToken = async (): Promise<string> => {
      const authorization = `Basic ${btoa(`${serviceAccount.clientId}:${serviceAccount.clientSecret}`)}`;
      const body = new URLSearchParams({ grant_type: "client_credentials" });
      const response = await fetch(`${server.url}/api/oauth/token`, {
        method: "POST",
        headers: { authorization },
        body,
      });
      return ((await response.json()) as { access_token: string }).access_token;
    };
    const commands = distinct(({ label }) => label.startsWith("curl"));
    const statuses = new Map<string, number>();
    for (const { source, operation, label } of commands) {
      mock.reset();
      const command = withIdsOf({ ids: { ...mock.ids } }, source.replaceAll("https://cloud.mongodb.com", server.url));
      const output = await runShell(command, {
        API_ACCESS_TOKEN: label.includes("Bearer") ? await getToken() : "",
        API_PUBLIC_KEY: owner.publicKey,
        API_PRIVATE_KEY: owner.privateKey,
        API_USERNAME: serviceAccount.clientId,
        API_PASSWORD: serviceAccount.clientSecret,
      });
      const status = Number([...output.matchAll(/^HTTP\/1\.1 (\d+)/gm)].at(-1)?.[1]);
      // The sample ids of some objects aren't those of the mock.
      const isFine = status < 300 || [404, 409].includes(status) || output.includes("API_KEY_NOT_FOUND");
      expect(isFine, `${operation}\n${command}\n${output}`).toBe(true);
      const kind = status < 300 ? "success" : "missing";
      statuses.set(kind, (statuses.get(kind) ?? 0) + 1);
    }
    expect(commands.length).toBeGreaterThan(150);
    expect(statuses.get("success")).toBeGreaterThan(100);
  }, 120_000);
});
