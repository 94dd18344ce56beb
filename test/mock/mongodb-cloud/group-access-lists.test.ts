import { describe, expect, it } from "vitest";
import { createClient, digest } from "../../../generated/atlas/2025-03-12/index.js";
import { createMock } from "../../../generated/mongodb-cloud-mock/index.js";
import { startAtlas, type Reply } from "./start-atlas.js";

const href = "https://cloud.mongodb.com/api/atlas/v2/groups";

function start() {
  const atlas = startAtlas();
  const { groupId } = atlas.mock.ids;
  const path = `/groups/${groupId}/accessList`;
  const add = (...entries: readonly object[]): Promise<Reply> => atlas.send(`POST ${path}`, entries);
  return { ...atlas, groupId, path, add };
}

describe("the access list of a project", () => {
  it("returns the whole list with 201 after an addition, and links with encoded blocks, as recorded", async () => {
    const { send, groupId, path, add } = start();
    await add({ ipAddress: "192.0.2.7", comment: "office", groupId });
    const { status, body } = await add({ cidrBlock: "203.0.113.0/24", deleteAfterDate: "2025-03-13T06:30:00.500Z" });
    expect(status).toBe(201);
    expect(body).toEqual({
      links: [{ href: `${href}/${groupId}/accessList?includeCount=true&pageNum=1&itemsPerPage=100`, rel: "self" }],
      results: [
        {
          cidrBlock: "192.0.2.7/32",
          comment: "office",
          groupId,
          ipAddress: "192.0.2.7",
          links: [{ href: `${href}/${groupId}/accessList/192.0.2.7%2F32`, rel: "self" }],
        },
        {
          cidrBlock: "203.0.113.0/24",
          deleteAfterDate: "2025-03-13T06:30:00Z",
          groupId,
          links: [{ href: `${href}/${groupId}/accessList/203.0.113.0%2F24`, rel: "self" }],
        },
      ],
      totalCount: 2,
    });
    expect((await send(`GET ${path}`)).body).toEqual(body);
  });

  it("finds and removes an entry by its address or its block", async () => {
    const { send, path, add } = start();
    await add({ ipAddress: "192.0.2.7" }, { cidrBlock: "192.0.2.8/32" }, { ipAddress: "2001:db8:0:0:0:0:0:1" });
    for (const value of ["192.0.2.7", "192.0.2.7%2F32", "192.0.2.8", "2001:db8:0:0:0:0:0:1"]) {
      expect([(await send(`GET ${path}/${value}`)).status, value]).toEqual([200, value]);
      expect((await send(`GET ${path}/${value}/status`)).body).toEqual({ STATUS: "ACTIVE" });
    }
    expect((await send(`DELETE ${path}/192.0.2.7`)).status).toBe(204);
    expect((await send(`DELETE ${path}/192.0.2.8%2f32`)).status).toBe(204);
    expect((await send(`GET ${path}`)).body).toMatchObject({ totalCount: 1 });
  });

  it("accepts an entry that already exists, and replaces its comment", async () => {
    const { add } = start();
    await add({ ipAddress: "192.0.2.7", comment: "old" });
    const { status, body } = await add({ cidrBlock: "192.0.2.7/32", comment: "new" });
    expect([status, body]).toMatchObject([201, { results: [{ comment: "new" }], totalCount: 1 }]);
  });

  it("takes the address 0.0.0.0 to mean all addresses, as observed", async () => {
    const { send, path, add } = start();
    const { body } = await add({ ipAddress: "0.0.0.0" });
    expect(body).toMatchObject({ results: [{ cidrBlock: "0.0.0.0/0" }] });
    expect((await send(`GET ${path}/0.0.0.0`)).body).not.toHaveProperty("ipAddress");
  });

  it("drops temporary entries when their time comes", async () => {
    const { mock, send, path, add } = start();
    await add({ ipAddress: "192.0.2.7" }, { ipAddress: "192.0.2.8", deleteAfterDate: "2025-03-12T01:00:00Z" });
    mock.clock.advance("59m");
    expect((await send(`GET ${path}/192.0.2.8`)).status).toBe(200);
    mock.clock.advance("1m");
    expect((await send(`GET ${path}/192.0.2.8`)).status).toBe(404);
    expect((await send(`GET ${path}`)).body).toMatchObject({ totalCount: 1 });
  });

  it("disappears with its project", async () => {
    const { mock, send, groupId, add } = start();
    await add({ ipAddress: "192.0.2.7" });
    await send(`DELETE /groups/${groupId}`);
    expect(JSON.stringify(mock.snapshot())).not.toContain("192.0.2.7");
  });
});

describe("the access list of a project rejects", () => {
  const address = "192.0.2.7";
  const cases: readonly (readonly [string, readonly object[], number, string, readonly unknown[]])[] = [
    ["an invalid address", [{ ipAddress: "192.0.2" }], 400, "INVALID_IP_ADDRESS_OR_CIDR_NOTATION", ["192.0.2"]],
    ["an invalid block", [{ cidrBlock: "1.2.3.4/33" }], 400, "INVALID_IP_ADDRESS_OR_CIDR_NOTATION", ["1.2.3.4/33"]],
    ["no address", [{ comment: "?" }], 400, "INVALID_IP_ADDRESS_OR_CIDR_NOTATION", ["null"]],
    [
      "an address and a block",
      [{ ipAddress: address, cidrBlock: `${address}/32` }],
      400,
      "MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY",
      [],
    ],
    [
      "an address twice",
      [{ ipAddress: address }, { cidrBlock: `${address}/32` }],
      400,
      "DUPLICATE_ADDRESSES_IN_INPUT",
      [],
    ],
    [
      "a long comment",
      [{ ipAddress: address, comment: "c".repeat(81) }],
      400,
      "INVALID_NETWORK_PERMISSION_COMMENT",
      ["c".repeat(81)],
    ],
    [
      "a date in the past",
      [{ ipAddress: address, deleteAfterDate: "2025-03-11T00:00:00Z" }],
      400,
      "EXPIRATION_DATE_IN_PAST",
      [],
    ],
    [
      "a date after a week",
      [{ ipAddress: address, deleteAfterDate: "2025-03-19T00:00:01Z" }],
      400,
      "EXPIRATION_DATE_EXCEEDS_MAX",
      [7],
    ],
    [
      "a permanent entry that becomes temporary",
      [{ ipAddress: "198.51.100.1", deleteAfterDate: "2025-03-13T00:00:00Z" }],
      400,
      "PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY",
      [],
    ],
    [
      "a security group without a peering connection",
      [{ awsSecurityGroup: "sg-0a1b2c3d" }],
      400,
      "CANNOT_USE_AWS_SECURITY_GROUP_WITHOUT_VPC_PEERING_CONNECTION",
      [],
    ],
    [
      "a temporary security group",
      [{ awsSecurityGroup: "sg-0a1b2c3d", deleteAfterDate: "2025-03-13T00:00:00Z" }],
      400,
      "NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED",
      [],
    ],
    ["an unknown property", [{ ipAddress: address, port: 1 }], 400, "INVALID_ATTRIBUTE", ["0/port"]],
    [
      "more than 200 entries",
      Array.from({ length: 200 }, (_, index) => ({ ipAddress: `192.0.2.${index}` })),
      403,
      "ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED",
      [200],
    ],
  ];

  it.each(cases)("%s, and then adds nothing", async (_name, entries, status, errorCode, parameters) => {
    const { send, path, add } = start();
    await add({ ipAddress: "198.51.100.1" });
    const { body } = await add({ ipAddress: "198.51.100.2" }, ...entries);
    const offset = parameters.map((each) => (each === "0/port" ? "1/port" : each));
    expect(body).toMatchObject({ error: status, errorCode, parameters: offset });
    expect((await send(`GET ${path}`)).body).toMatchObject({ totalCount: 1 });
  });

  it("unknown entries and projects", async () => {
    const { send, groupId, path } = start();
    for (const line of [`GET ${path}/192.0.2.9`, `DELETE ${path}/192.0.2.9`, `GET ${path}/192.0.2.9/status`])
      expect((await send(line)).body).toEqual({
        detail: `IP Address 192.0.2.9 not on Atlas access list for group ${groupId}.`,
        error: 404,
        errorCode: "ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND",
        parameters: ["192.0.2.9", groupId],
        reason: "Not Found",
      });
    const missing = await send(`GET /groups/${"f".repeat(24)}/accessList`);
    expect(missing.body["errorCode"]).toBe("GROUP_NOT_FOUND");
  });

  it("changes by callers who can only read the project", async () => {
    const mock = createMock({ validateResponses: true });
    const { groupId } = mock.ids;
    const { projectIpAccessList } = createClient({ auth: digest(mock.credentials.reader), fetch: mock.fetch });
    expect((await projectIpAccessList.listGroupAccessListEntries({ groupId })).totalCount).toBe(0);
    const body = [{ ipAddress: address }];
    const refused = await projectIpAccessList.createGroupAccessListEntry.safe({ groupId, body });
    expect(refused).toMatchObject({ status: 401, error: { errorCode: "USER_UNAUTHORIZED" } });
  });
});
