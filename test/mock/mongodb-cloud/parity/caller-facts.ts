import { expect } from "vitest";
import {
  createClient,
  digest,
  type Client,
  type GrantableOrgRole,
} from "../../../../generated/atlas/2025-03-12/index.js";
import { toErrorFacts } from "./error-facts.js";
import type { Check, Facts, Probe } from "./probe.js";

interface Caller extends Probe {
  readonly owner: Client;
  readonly reader: Client;
  readonly path: { readonly orgId: string; readonly groupId: string; readonly apiUserId: string };
  /** A client that authenticates with a new key. */
  readonly withKey: (role: GrantableOrgRole) => Promise<Client>;
}

interface Outcome {
  readonly status: number | string;
  readonly error?: unknown;
  readonly response: Response;
}

/** Starts a mock that authenticates callers. `act` returns the outcome with the error. */
function refused(code: string, status: number, act: (caller: Caller) => Promise<Outcome>): Check {
  return async (start) => {
    const probe = start({ auth: "strict", address: "192.0.2.7" });
    const { orgId = "", groupId = "", apiUserId = "" } = probe.ids;
    const clientOf = (credentials: { readonly publicKey: string; readonly privateKey: string }): Client =>
      createClient({ auth: digest(credentials), fetch: probe.fetch });
    const owner = clientOf(probe.mock.credentials.owner);
    const outcome = await act({
      ...probe,
      owner,
      reader: clientOf(probe.mock.credentials.reader),
      path: { orgId, groupId, apiUserId },
      withKey: async (role) =>
        clientOf(await owner.programmaticApiKeys.createOrgApiKey({ orgId, body: { desc: "a", roles: [role] } })),
    });
    expect(outcome).toMatchObject({ status, error: { errorCode: code } });
    expect(outcome.response.headers.has("www-authenticate")).toBe(false);
  };
}

const body = [{ ipAddress: "198.51.100.1" }];

const checks: Facts = {
  "USER_UNAUTHORIZED (401): the caller's roles don't suffice. The response has no challenge": refused(
    "USER_UNAUTHORIZED",
    401,
    ({ reader, path }) => reader.projectIpAccessList.createGroupAccessListEntry.safe({ ...path, body }),
  ),
  "NOT_ORG_OWNER (401): only an owner of the organization can call the operation": refused(
    "NOT_ORG_OWNER",
    401,
    ({ reader, path }) => reader.programmaticApiKeys.deleteOrgApiKey.safe(path),
  ),
  "NOT_ORG_GROUP_CREATOR (401): the caller can't create projects": refused(
    "NOT_ORG_GROUP_CREATOR",
    401,
    ({ reader, path: { orgId } }) => reader.projects.createGroup.safe({ body: { name: "New", orgId } }),
  ),
  "NOT_IN_GROUP (401): the caller can't see the project with the requested name": refused(
    "NOT_IN_GROUP",
    401,
    async (caller) => {
      const creator = await caller.withKey("ORG_GROUP_CREATOR");
      return creator.projects.getGroupByName.safe({ groupName: "Almanac Project" });
    },
  ),
  "USER_CANNOT_ACCESS_ORG (401): the caller doesn't belong to the organization": refused(
    "USER_CANNOT_ACCESS_ORG",
    401,
    async ({ owner, reader }) => {
      const made = await owner.organizations.createOrg({ body: { name: "Elsewhere", orgOwnerId: "f".repeat(24) } });
      return reader.organizations.getOrg.safe({ orgId: made.organization?.id ?? "" });
    },
  ),
  "USER_CANNOT_ACCESS_GROUP (401): the caller doesn't belong to the project's organization": refused(
    "USER_CANNOT_ACCESS_GROUP",
    401,
    async ({ owner, path, ...probe }) => {
      const first = { desc: "a", roles: ["ORG_OWNER" as const] };
      const made = await owner.organizations.createOrg({
        body: { name: "Elsewhere", orgOwnerId: "f".repeat(24), apiKey: first },
      });
      const { publicKey = "", privateKey = "" } = made.apiKey ?? {};
      const stranger = createClient({ auth: digest({ publicKey, privateKey }), fetch: probe.fetch });
      return stranger.projects.getGroup.safe(path);
    },
  ),
  "API_KEY_ACCESS_LIST_ACCESS_DENIED (401): the caller may not read the access list of another key": refused(
    "API_KEY_ACCESS_LIST_ACCESS_DENIED",
    401,
    ({ reader, path }) => reader.programmaticApiKeys.listOrgApiKeyAccessListEntries.safe(path),
  ),
  "IP_ADDRESS_NOT_ON_ACCESS_LIST (403): the caller's address isn't on the key's access list": refused(
    "IP_ADDRESS_NOT_ON_ACCESS_LIST",
    403,
    async ({ owner, path }) => {
      await owner.programmaticApiKeys.createOrgApiKeyAccessListEntry({ ...path, body });
      return owner.organizations.listOrgs.safe();
    },
  ),
  "ORG_REQUIRES_ACCESS_LIST (403): the organization requires an access list, and the key has none": refused(
    "ORG_REQUIRES_ACCESS_LIST",
    403,
    async ({ owner, path }) => {
      await owner.organizations.updateOrgSettings({ ...path, body: { apiAccessListRequired: true } });
      return owner.organizations.listOrgs.safe();
    },
  ),
  "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST (400): a key removes the address it calls from": refused(
    "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST",
    400,
    async ({ owner, path }) => {
      const ipAddress = "192.0.2.7";
      await owner.programmaticApiKeys.createOrgApiKeyAccessListEntry({ ...path, body: [{ ipAddress }] });
      return owner.programmaticApiKeys.deleteOrgApiKeyAccessListEntry.safe({ ...path, ipAddress });
    },
  ),
};

/** The errors that depend on the caller. */
export const callerFacts: Facts = toErrorFacts(checks);
