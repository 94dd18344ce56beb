// Prints the µs of CPU of a call over a stubbed fetch, as JSON. Runs beside the generated client: see bench-calls.js.
import createFetchClient from "openapi-fetch";
import { pathToFileURL } from "node:url";

const { createClient } = await import(pathToFileURL(process.argv[2]).href);
const type = "application/vnd.atlas.2023-01-01+json";
const text = JSON.stringify({ id: "65aa0000000000000000000a", desc: "ci", publicKey: "abcdefgh", roles: [] });
const prepared = {
  ok: true,
  status: 200,
  statusText: "OK",
  type: "default",
  url: "",
  redirected: false,
  headers: new Headers({ "content-type": type }),
  body: undefined,
  text: async () => text,
  json: async () => JSON.parse(text),
};
const fetches = {
  "prepared response": async () => prepared,
  "new Response": async () => new Response(text, { headers: { "content-type": type } }),
};
const path = { orgId: "a", apiUserId: "b" };
const body = { desc: "ci", roles: ["ORG_MEMBER"] };
const keys = "/api/atlas/v2/orgs/{orgId}/apiKeys";
const headers = { accept: type, "content-type": type };
const warmUps = 2;
const rounds = 9;
const calls = 10_000;

const cases = Object.entries(fetches).flatMap(([kind, fetch]) => {
  const peer = createFetchClient({ baseUrl: "https://cloud.mongodb.com", fetch });
  const { programmaticApiKeys: own } = createClient({ fetch });
  return [
    [`GET, ${kind}`, "peer", () => peer.GET(`${keys}/{apiUserId}`, { params: { path }, headers: { accept: type } })],
    [`GET, ${kind}`, "own", () => own.getOrgApiKey(path)],
    [`POST, ${kind}`, "peer", () => peer.POST(keys, { params: { path: { orgId: "a" } }, body, headers })],
    [`POST, ${kind}`, "own", () => own.createOrgApiKey({ orgId: "a", body })],
  ];
});

const times = {};
for (let round = 0; round < warmUps + rounds; round += 1) {
  for (const [kind, side, call] of cases) {
    globalThis.gc();
    const before = process.cpuUsage();
    for (let index = 0; index < calls; index += 1) await call();
    const { user, system } = process.cpuUsage(before);
    if (round >= warmUps) (times[kind] ??= { own: [], peer: [] })[side].push((user + system) / calls);
  }
}
const median = (values) => values.sort((left, right) => left - right)[Math.floor(rounds / 2)];
const medians = Object.entries(times).map(([kind, { own, peer }]) => [kind, { own: median(own), peer: median(peer) }]);
console.log(JSON.stringify(Object.fromEntries(medians)));
