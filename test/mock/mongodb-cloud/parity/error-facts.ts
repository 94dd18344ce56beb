import { expect } from "vitest";
import type { Check, Facts, Probe, Sending } from "./probe.js";

type Exchange = readonly [line: string, body?: unknown];

const org = "v2/orgs/{orgId}";
const group = "v2/groups/{groupId}";
const list = `${group}/accessList`;
const keyList = `${org}/apiKeys/{readerId}/accessList`;
const ip = "192.0.2.7";
const newKey = (roles: readonly string[], desc = "a"): object => ({ desc, roles });

/** Sends all requests. The response to the last one has the status and the error code that the sentence begins with. */
function fails(...exchanges: readonly Exchange[]): Check {
  return async (start) => {
    const probe = start();
    for (const exchange of exchanges.slice(0, -1))
      expect((await sendTo(probe, exchange)).status, exchange[0]).toBeLessThan(300);
    expectError(await sendTo(probe, exchanges.at(-1) ?? ["GET v2"]), probe);
  };
}

const expected = new WeakMap<object, readonly [code: string, status: number]>();

function sendTo(probe: Probe, [line, body]: Exchange): ReturnType<Probe["send"]> {
  const sending: Sending = body === undefined ? {} : { body };
  const filled = JSON.stringify(sending).replace(/\{(\w+)\}/g, (whole, name: string) => probe.ids[name] ?? whole);
  return probe.send(line, JSON.parse(filled) as Sending);
}

function expectError({ status, body }: Awaited<ReturnType<Probe["send"]>>, probe: Probe): void {
  const [code, statusOfCode] = expected.get(probe) ?? ["", 0];
  expect([body["errorCode"], status, body["error"]]).toEqual([code, statusOfCode, statusOfCode]);
  expect(String(body["detail"])).not.toMatch(/%s|undefined/);
}

/** Adds the status and the code of a sentence to its check: `CODE (404): …`. */
function toFact([text, check]: readonly [string, Check]): readonly [string, Check] {
  const [, code = "", status = ""] = /^(\w+) \((\d+)\): /.exec(text) ?? [];
  return [
    text,
    (start) =>
      check((options) => {
        const probe = start(options);
        expected.set(probe, [code, Number(status)]);
        return probe;
      }),
  ];
}

const addresses = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, index) => ({ ipAddress: `192.0.2.${index}` }));

/** Adds entities to the state of a mock, without requests. */
function fill(probe: Probe, resource: string, entities: readonly { keys: string[]; value: object }[]): void {
  const saved = structuredClone(probe.mock.snapshot()) as { readonly state: { readonly entities: object[] } };
  saved.state.entities.push(...entities.map((entity) => ({ resource, ...entity })));
  probe.mock.restore(saved as unknown as ReturnType<Probe["mock"]["snapshot"]>);
}

const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(index).padStart(24, "0"));

const checks: Facts = {
  "GROUP_NOT_FOUND (404): the project doesn't exist. The response has no rate-limit headers": async (start) => {
    const probe = start();
    for (const path of ["", "/apiKeys", "/accessList", "/users", "/serviceAccounts"]) {
      const answer = await probe.send(`GET v2/groups/{none}${path}`);
      expectError(answer, probe);
      expect(answer.header("ratelimit-limit")).toBeNull();
    }
    expect((await probe.send(`GET ${list}/${ip}`)).header("ratelimit-limit")).toBe("1200");
  },
  "RATE_LIMITED_TOKEN_BUCKET (429): the bucket is empty. It is refilled every 60 seconds": async (start) => {
    const probe = start({ limits: "enforce" });
    const settings = `GET ${org}/settings`;
    for (let index = 0; index < 10; index += 1) expect((await probe.send(settings)).status).toBe(200);
    const answer = await probe.send(settings);
    expectError(answer, probe);
    expect(answer.header("retry-after")).toBe("60");
    probe.mock.clock.advance("60s");
    expect((await probe.send(settings)).header("ratelimit-remaining")).toBe("4");
  },
  "INVALID_VERSION_DATE (406): the Accept header names no version": async (start) => {
    const probe = start();
    expectError(await probe.send("GET v2/orgs", { version: null }), probe);
  },
  "VERSION_GONE (410): the revision's sunset has passed": async (start) => {
    const probe = start({ sunset: "enforce" });
    probe.mock.clock.advance("1100d");
    expectError(await probe.send(`GET ${org}/users`, { version: "2024-08-05" }), probe);
  },
  "RESOURCE_NOT_FOUND (404): the path doesn't exist": fails(["GET v2/nowhere"]),
  "ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND (404): a project's access list doesn't contain the address": fails([
    `GET ${list}/${ip}`,
  ]),
  "API_KEY_ACCESS_LIST_NOT_FOUND (404): a key's access list doesn't contain the address": fails([
    `GET ${keyList}/${ip}`,
  ]),
  "API_KEY_NOT_FOUND (404): the key doesn't exist": fails([`GET ${org}/apiKeys/{none}`]),
  "ORG_NOT_FOUND (404): the organization doesn't exist": fails(["GET v2/orgs/{none}"]),
  "GROUP_NAME_NOT_FOUND (404): no project has the requested name": fails(["GET v2/groups/byName/Nobody"]),
  "USER_NOT_FOUND (404): the user doesn't exist": fails([`GET ${org}/users/{none}`]),
  "USER_NOT_IN_GROUP (404): the user has no role in the project": fails([`GET ${group}/users/{invitedId}`]),
  "PATH_PARAM_PARSE_ERROR (400): an id in the path is malformed": fails(["GET v2/orgs/short"]),
  "INVALID_QUERY_PARAMETER (400): a query parameter is invalid": fails([`GET ${org}/apiKeys?pageNum=x`]),
  "MALFORMED_JSON (400): the body isn't JSON": async (start) => {
    const probe = start();
    expectError(await probe.send(`POST ${org}/apiKeys`, { text: "{" }), probe);
  },
  "INVALID_JSON_ATTRIBUTE (400): a property has the wrong type": fails([
    `POST ${org}/apiKeys`,
    { desc: 1, roles: ["ORG_MEMBER"] },
  ]),
  "INVALID_ATTRIBUTE (400): a property is unknown": fails([`POST ${list}`, [{ ipAddress: ip, port: 1 }]]),
  "MISSING_ATTRIBUTE (400): a property is missing": fails([`POST ${org}/apiKeys`, { roles: ["ORG_MEMBER"] }]),
  "MISSING_ONE_OF_ATTRIBUTES (400): an update of a key changes nothing": fails([`PATCH ${org}/apiKeys/{readerId}`, {}]),
  "VALIDATION_ERROR (400): a value violates another rule": fails([
    `POST ${org}/serviceAccounts`,
    { name: "a", description: "a", roles: ["ORG_MEMBER"], secretExpiresAfterHours: 9000 },
  ]),
  "INVALID_ENUM_VALUE (400): a role is unknown": fails([`POST ${org}/apiKeys`, newKey(["NOTHING"])]),
  "CANNOT_ADD_GROUP_ROLE (400): a project role in an organization": fails([
    `POST ${org}/apiKeys`,
    newKey(["GROUP_OWNER"]),
  ]),
  "CANNOT_ADD_ORG_ROLE (400): an organization role in a project": fails([
    `PATCH ${group}/apiKeys/{readerId}`,
    { roles: ["ORG_OWNER"] },
  ]),
  "INVALID_ROLE_FOR_GROUP (400): a Cloud Manager role in an Atlas project": fails([
    `PATCH ${group}/apiKeys/{readerId}`,
    { roles: ["GROUP_MONITORING_ADMIN"] },
  ]),
  "INVALID_API_KEY_DESC (400): the description of a key is too long": fails([
    `POST ${org}/apiKeys`,
    newKey(["ORG_MEMBER"], "a".repeat(251)),
  ]),
  "MISSING_API_KEY_ROLES (400): a key has no roles": fails([`POST ${org}/apiKeys`, newKey([])]),
  "MAX_API_KEYS_PER_ORG_EXCEEDED (400): an organization has 500 keys": async (start) => {
    const probe = start();
    const orgId = probe.ids["orgId"] ?? "";
    const value = (id: string): object => ({ id, desc: "a", privateKey: id, publicKey: id.slice(-8), roles: [] });
    fill(
      probe,
      "orgs.apiKeys",
      numbered(498).map((id) => ({ keys: [orgId, id], value: value(id) })),
    );
    expectError(await sendTo(probe, [`POST ${org}/apiKeys`, newKey(["ORG_MEMBER"])]), probe);
  },
  "MAX_GROUPS_PER_ORG_EXCEEDED (400): an organization has 250 projects": async (start) => {
    const probe = start();
    const orgId = probe.ids["orgId"] ?? "";
    fill(
      probe,
      "groups",
      numbered(249).map((id) => ({ keys: [id], value: { id, name: id, orgId } })),
    );
    expectError(await sendTo(probe, ["POST v2/groups", { name: "New", orgId }]), probe);
  },
  "API_KEY_ALREADY_IN_GROUP (409): the key has a role in the project": fails([
    `POST ${group}/apiKeys/{readerId}`,
    [{ roles: ["GROUP_OWNER"] }],
  ]),
  "GROUP_ALREADY_EXISTS (409): a project's name is taken": fails([
    "POST v2/groups",
    { name: "Almanac Project", orgId: "{orgId}" },
  ]),
  "MULTIPLE_GROUPS (409): several visible projects have the requested name": async (start) => {
    const probe = start();
    fill(
      probe,
      "groups",
      numbered(1).map((id) => ({ keys: [id], value: { id, name: "Almanac Project", orgId: id } })),
    );
    expectError(await probe.send("GET v2/groups/byName/Almanac%20Project"), probe);
  },
  "ORG_NOT_EMPTY (409): the organization to be deleted has projects": fails([`DELETE ${org}`]),
  "USER_ALREADY_EXISTS (409): the added user has a role in the project": fails([
    `POST ${group}/users`,
    { username: "mere@example.com", roles: ["GROUP_OWNER"] },
  ]),
  "CANNOT_REMOVE_ALL_USER_ROLES (403): a user would lose the last role in a project": fails([
    `POST ${group}/users/{userId}:removeRole`,
    { groupRole: "GROUP_OWNER" },
  ]),
  "INVALID_IP_ADDRESS_OR_CIDR_NOTATION (400): an address or block is invalid": async (start) => {
    const probe = start();
    for (const path of [list, keyList])
      for (const entry of [{ ipAddress: "192.0.2" }, { cidrBlock: "192.0.2.0/33" }, { cidrBlock: "x" }])
        expectError(await sendTo(probe, [`POST ${path}`, [entry]]), probe);
  },
  "DUPLICATE_ADDRESSES_IN_INPUT (400): a request adds an address twice": async (start) => {
    const probe = start();
    for (const path of [list, keyList])
      expectError(await sendTo(probe, [`POST ${path}`, [{ ipAddress: ip }, { cidrBlock: `${ip}/32` }]]), probe);
  },
  "ADDRESS_ALREADY_IN_ACCESS_LIST (409): a key's access list contains the address": fails(
    [`POST ${keyList}`, [{ ipAddress: ip }]],
    [`POST ${keyList}`, [{ ipAddress: ip }]],
  ),
  "BAD_ACCESS_LIST_ADD_REQUEST (400): an entry for a key has an address and a block": fails([
    `POST ${keyList}`,
    [{ ipAddress: ip, cidrBlock: `${ip}/32` }],
  ]),
  "MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY (400): an entry for a project has an address and a block":
    fails([`POST ${list}`, [{ ipAddress: ip, cidrBlock: `${ip}/32` }]]),
  "INVALID_NETWORK_PERMISSION_COMMENT (400): the comment on an entry has more than 80 characters": fails([
    `POST ${list}`,
    [{ ipAddress: ip, comment: "c".repeat(81) }],
  ]),
  "EXPIRATION_DATE_IN_PAST (400): the expiration date of an entry is in the past": fails([
    `POST ${list}`,
    [{ ipAddress: ip, deleteAfterDate: "2025-03-11T00:00:00Z" }],
  ]),
  "EXPIRATION_DATE_EXCEEDS_MAX (400): the expiration date of an entry is more than seven days ahead": fails([
    `POST ${list}`,
    [{ ipAddress: ip, deleteAfterDate: "2025-03-20T00:00:00Z" }],
  ]),
  "PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY (400): a permanent entry becomes temporary": fails(
    [`POST ${list}`, [{ ipAddress: ip }]],
    [`POST ${list}`, [{ ipAddress: ip, deleteAfterDate: "2025-03-13T00:00:00Z" }]],
  ),
  "NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED (400): an entry with a security group is temporary": fails([
    `POST ${list}`,
    [{ awsSecurityGroup: "sg-1", deleteAfterDate: "2025-03-13T00:00:00Z" }],
  ]),
  "CANNOT_USE_AWS_SECURITY_GROUP_WITHOUT_VPC_PEERING_CONNECTION (400): any other entry with a security group, because the mock has no VPC peering":
    fails([`POST ${list}`, [{ awsSecurityGroup: "sg-1" }]]),
  "ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED (403): a project's access list has more than 200 entries": fails(
    [`POST ${list}`, addresses(200)],
    [`POST ${list}`, [{ ipAddress: "198.51.100.1" }]],
  ),
};

/** The errors that need no particular caller. */
export const errorFacts: Facts = Object.fromEntries(Object.entries(checks).map(toFact));

/** Completes checks whose sentences begin with an error code: see `expectError`. */
export function toErrorFacts(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).map(toFact));
}

export { expectError };
