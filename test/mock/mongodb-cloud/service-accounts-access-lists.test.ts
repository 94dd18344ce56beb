import { describe, expect, it } from "vitest";
import { createClient, serviceAccount } from "../../../generated/atlas/2025-03-12/index.js";
import { createMock } from "../../../generated/mongodb-cloud-mock/index.js";
import { startAtlas } from "./start-atlas.js";

describe("the access list of a service account", () => {
  it("responds to an addition with the list, with its own property names", async () => {
    const { mock, send } = startAtlas();
    const path = `/orgs/${mock.ids.orgId}/serviceAccounts/${mock.ids.clientId}/accessList`;
    const { status, body } = await send(`POST ${path}`, [{ ipAddress: "192.0.2.7" }, { cidrBlock: "203.0.113.0/24" }]);
    expect(status).toBe(200);
    const unused = { createdAt: "2025-03-12T00:00:00Z", lastUsedAddress: null, lastUsedAt: null, requestCount: 0 };
    const results = [
      { ...unused, cidrBlock: "192.0.2.7/32", ipAddress: "192.0.2.7" },
      { ...unused, cidrBlock: "203.0.113.0/24", ipAddress: null },
    ];
    const href = `https://cloud.mongodb.com/api/atlas/v2${path}?includeCount=true&pageNum=1&itemsPerPage=100`;
    expect(body).toEqual({ links: [{ href, rel: "self" }], results, totalCount: 2 });
    expect((await send(`GET ${path}`)).body).toEqual(body);
    expect((await send(`GET ${path}?includeCount=false`)).body).not.toHaveProperty("totalCount");
  });

  it("rejects duplicates in the request, existing entries and invalid addresses", async () => {
    const { mock, send } = startAtlas();
    const path = `/orgs/${mock.ids.orgId}/serviceAccounts/${mock.ids.clientId}/accessList`;
    const add = async (...addresses: readonly string[]): Promise<readonly unknown[]> => {
      const { status, body } = await send(
        `POST ${path}`,
        addresses.map((cidrBlock) => ({ cidrBlock })),
      );
      return [status, body["errorCode"]];
    };
    expect(await add("192.0.2.0/24", "192.0.2.0/24")).toEqual([400, "DUPLICATE_ADDRESSES_IN_INPUT"]);
    expect(await add("192.0.2.0/24")).toEqual([200, undefined]);
    expect(await add("198.51.100.0/24", "192.0.2.0/24")).toEqual([409, "ADDRESS_ALREADY_IN_ACCESS_LIST"]);
    expect(await add("192.0.2.0/33")).toEqual([400, "INVALID_IP_ADDRESS_OR_CIDR_NOTATION"]);
    expect((await send(`GET ${path}`)).body).toMatchObject({ totalCount: 1 });
  });

  it("is limited to 200 entries", async () => {
    const { mock, send } = startAtlas();
    const path = `/orgs/${mock.ids.orgId}/serviceAccounts/${mock.ids.clientId}/accessList`;
    const many = Array.from({ length: 200 }, (_, number) => ({ ipAddress: `192.0.2.${number}` }));
    expect((await send(`POST ${path}`, many)).body).toMatchObject({ totalCount: 200 });
    expect((await send(`POST ${path}`, [{ ipAddress: "198.51.100.1" }])).body).toMatchObject({ error: 400 });
  });

  it("is the same on the path through a project", async () => {
    const { mock, send } = startAtlas();
    const { orgId, groupId, clientId } = mock.ids;
    await send(`POST /groups/${groupId}/serviceAccounts/${clientId}:invite`, { roles: ["GROUP_OWNER"] });
    const path = `/groups/${groupId}/serviceAccounts/${clientId}/accessList`;
    await send(`POST ${path}`, [{ cidrBlock: "203.0.113.0/24" }, { ipAddress: "192.0.2.7" }]);
    const inOrg = `/orgs/${orgId}/serviceAccounts/${clientId}/accessList`;
    expect((await send(`GET ${inOrg}`)).body).toMatchObject({ totalCount: 2 });
    expect((await send(`DELETE ${path}/203.0.113.0%2F24`)).status).toBe(204);
    expect((await send(`DELETE ${inOrg}/192.0.2.7%2F32`)).status).toBe(204);
    expect((await send(`GET ${path}`)).body).toMatchObject({ totalCount: 0 });
    expect((await send(`DELETE ${path}/192.0.2.7`)).status).toBe(404);
  });

  it("allows its addresses, and cannot lose the address of the caller", async () => {
    const mock = createMock({ validateResponses: true, address: "192.0.2.7" });
    const client = createClient({ auth: serviceAccount(mock.credentials.serviceAccount), fetch: mock.fetch });
    const { orgId, clientId } = mock.ids;
    const at = { orgId, clientId };
    const accounts = client.serviceAccounts;
    await accounts.createOrgServiceAccountAccessList({ ...at, body: [{ ipAddress: "192.0.2.7" }] });
    expect(await accounts.getOrgServiceAccount(at)).toMatchObject({ clientId });
    const kept = await accounts.deleteOrgServiceAccountAccessListEntry.safe({ ...at, ipAddress: "192.0.2.7" });
    expect(kept).toMatchObject({ status: 400, error: { errorCode: "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST" } });
  });

  it("rejects every other address", async () => {
    const mock = createMock({ validateResponses: true, address: "192.0.2.7" });
    const client = createClient({ auth: serviceAccount(mock.credentials.serviceAccount), fetch: mock.fetch });
    const { orgId, clientId } = mock.ids;
    const accounts = client.serviceAccounts;
    await accounts.createOrgServiceAccountAccessList({ orgId, clientId, body: [{ ipAddress: "203.0.113.9" }] });
    const refused = await accounts.getOrgServiceAccount.safe({ orgId, clientId });
    expect(refused).toMatchObject({ status: 403, error: { errorCode: "IP_ADDRESS_NOT_ON_ACCESS_LIST" } });
  });
});
