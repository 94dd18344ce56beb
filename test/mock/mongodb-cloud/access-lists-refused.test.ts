import { describe, expect, it } from "vitest";
import { errorText, startMock, unknownId } from "./start-mock.js";

const bad = (code: string, detail: string, ...parameters: unknown[]): string =>
  errorText(400, "Bad Request", code, detail, ...parameters);
const notation = (text: string): string =>
  bad("INVALID_IP_ADDRESS_OR_CIDR_NOTATION", `The address ${text} must be in valid IP address or CIDR notation.`, text);
const twice = bad(
  "DUPLICATE_ADDRESSES_IN_INPUT",
  "Two or more of the IP addresses being added to the whitelist are the same.",
);
const neither = bad(
  "MISSING_ONE_OF_ATTRIBUTES",
  "Either the cidrBlock attribute or the ipAddress attribute must be specified.",
  "cidrBlock",
  "ipAddress",
);
const both = [{ ipAddress: "192.0.2.7", cidrBlock: "192.0.2.7/32" }];
const bothText = "Should not specify both the IP address and the CIDR block.";

describe("rejects an addition", () => {
  it.each([
    [[{ ipAddress: "192.0.2.256" }], notation("192.0.2.256")],
    [[{ ipAddress: "192.0.2.0/24" }], notation("192.0.2.0/24")],
    [[{ cidrBlock: "192.0.2.0" }], notation("192.0.2.0")],
    [[{ cidrBlock: "192.0.2.0/33" }], notation("192.0.2.0/33")],
    [[{ cidrBlock: "192.0.2.300/24" }], notation("192.0.2.300/24")],
    [[{ cidrBlock: "2001:db8::/129" }], notation("2001:db8::/129")],
    [[{ ipAddress: "192.0.2.7" }, { ipAddress: "192.0.2.7" }], twice],
    [[{ ipAddress: "192.0.2.7" }, { cidrBlock: "192.0.2.7/32" }], twice],
    [[{}], neither],
    [both, bad("BAD_ACCESS_LIST_ADD_REQUEST", bothText)],
  ])("%j", async (body, text) => {
    const { call, reader } = startMock();
    expect(await call(`POST v2/${reader}/accessList`, body)).toMatchObject({ status: 400, text });
    expect(await call(`GET v2/${reader}/accessList`)).toMatchObject({ body: { totalCount: 0 } });
  });

  it("of an existing entry, together with all others in the request", async () => {
    const { call, reader } = startMock();
    await call(`POST v2/${reader}/accessList`, [{ ipAddress: "192.0.2.7" }]);
    const body = [{ ipAddress: "192.0.2.8" }, { cidrBlock: "192.0.2.7/32" }];
    const detail = "The address 192.0.2.7 is already on the access list.";
    const text = errorText(409, "Conflict", "ADDRESS_ALREADY_IN_ACCESS_LIST", detail, "192.0.2.7");
    expect(await call(`POST v2/${reader}/accessList`, body)).toMatchObject({ status: 409, text });
    expect(await call(`GET v2/${reader}/accessList`)).toMatchObject({ body: { totalCount: 1 } });
  });

  it("to a missing key", async () => {
    const { call, org } = startMock();
    const reply = await call(`POST v2/${org}/apiKeys/${unknownId}/accessList`, [{ ipAddress: "192.0.2.7" }]);
    expect(reply).toMatchObject({ status: 404, body: { errorCode: "API_KEY_NOT_FOUND" } });
  });
});

it("distinguishes a missing organization from a missing key", async () => {
  const { call, org } = startMock();
  for (const list of ["v2 accessList", "cm whitelist"]) {
    const [api = "", name = ""] = list.split(" ");
    const codeOf = async (path: string): Promise<string | null> =>
      (await call(`GET ${api}/${path}/${name}/192.0.2.7`)).header("x-error-code");
    expect(await codeOf(`orgs/${unknownId}/apiKeys/${unknownId}`)).toBe("ORG_NOT_FOUND");
    expect(await codeOf(`${org}/apiKeys/${unknownId}`)).toBe("API_KEY_NOT_FOUND");
  }
});

it.each(["GET", "DELETE"])(
  "%s responds with 404 for a missing entry and names its address and its key",
  async (method) => {
    const { call, mock, reader } = startMock();
    const { readerId } = mock.ids;
    const detail = `IP address 203.0.113.0/24 not on access list for API key ${readerId}.`;
    const text = errorText(404, "Not Found", "API_KEY_ACCESS_LIST_NOT_FOUND", detail, "203.0.113.0/24", readerId);
    expect(await call(`${method} v2/${reader}/accessList/203.0.113.0%2F24`)).toMatchObject({ status: 404, text });
  },
);

describe.each([
  ["v1", "accessList"],
  ["cm", "accessList"],
  ["cm", "whitelist"],
])("%s uses the old error codes for %s", (api, list) => {
  it("when adding and reading entries", async () => {
    const { call, mock, reader } = startMock();
    const { readerId } = mock.ids;
    const path = `${api}/${reader}/${list}`;
    await call(`POST ${path}`, [{ ipAddress: "192.0.2.7" }]);
    const known = "The address 192.0.2.7 is already on the whitelist.";
    expect(await call(`POST ${path}`, [{ ipAddress: "192.0.2.7" }])).toMatchObject({
      status: 409,
      text: errorText(409, "Conflict", "ADDRESS_ALREADY_IN_WHITELIST", known, "192.0.2.7"),
    });
    expect((await call(`POST ${path}`, both)).text).toBe(bad("BAD_WHITELIST_ADD_REQUEST", bothText));
    const detail = `IP address 192.0.2.8 not on whitelist for API key ${readerId}.`;
    expect(await call(`GET ${path}/192.0.2.8`)).toMatchObject({
      status: 404,
      text: errorText(404, "Not Found", "API_KEY_WHITELIST_NOT_FOUND", detail, "192.0.2.8", readerId),
    });
  });
});
