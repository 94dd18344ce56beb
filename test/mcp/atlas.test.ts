import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { digest } from "../../generated/atlas/2024-08-05/index.js";
import { createMock } from "../../generated/mongodb-cloud-mock/index.js";
import { toolServers, type ToolOptions } from "../../runtime/mcp/dist/index.js";
import { compileSchema } from "./compile-schema.js";
import { connectTools } from "./connect-tools.js";
import { generatePackage, type GeneratedPackage } from "./generate-package.js";

const mock = createMock({ seed: 7 });
const { orgId, groupId } = mock.ids;
let atlas: GeneratedPackage;
let sent: string[] = [];
beforeAll(async () => {
  atlas = await generatePackage("spec/atlas-v2/openapi.yaml", "2024-08-05");
});
beforeEach(() => {
  mock.reset();
  sent = [];
});

async function open(options: ToolOptions = {}) {
  const { digest: own } = (await import(`${atlas.folder}/index.js`)) as { digest: typeof digest };
  const fetch = (request: Request): Promise<Response> => {
    sent.push(request.url);
    return mock.fetch(request);
  };
  const client = atlas.createClient({ auth: own(mock.credentials.owner), fetch });
  const connected = await connectTools(toolServers(client, atlas.tools, options));
  const call = async (name: string, given: Record<string, unknown>) => {
    const { content, structuredContent, isError = false } = await connected.callTool({ name, arguments: given });
    const [first] = content;
    return { isError, text: first?.type === "text" ? first.text : "", ...(structuredContent as object) } as {
      readonly isError: boolean;
      readonly text: string;
      readonly data?: { readonly id: string; readonly results: readonly { readonly id: string }[] };
      readonly nextCursor?: string;
    };
  };
  return { connected, call };
}

describe("the tools of Atlas", () => {
  it("are all operations, with schemas that compile", async () => {
    const { connected } = await open();
    const { tools } = await connected.listTools();
    expect(tools.length).toBe(atlas.tools.tools.length);
    for (const { name, inputSchema, outputSchema } of tools) {
      expect(name).toMatch(/^[\w-]{1,64}$/);
      for (const schema of [inputSchema, outputSchema ?? {}]) expect(() => compileSchema(schema), name).not.toThrow();
    }
  });

  it("say what they do", async () => {
    const { connected } = await open({
      operations: ["createOrgApiKey", "listOrgApiKeys", "deleteOrgApiKey", "createOrgServiceAccount"],
    });
    const { tools } = await connected.listTools();
    expect(tools.map(({ name, annotations }) => [name, annotations])).toEqual([
      // Responds with 200, so it may do more than add something.
      ["createOrgApiKey", hints("Create an API key in an organization", { destructiveHint: true })],
      ["createOrgServiceAccount", hints("Create a service account in an organization", { destructiveHint: false })],
      ["deleteOrgApiKey", hints("Delete an API key", { destructiveHint: true, idempotentHint: true })],
      ["listOrgApiKeys", hints("List the API keys of an organization", { readOnlyHint: true, idempotentHint: true })],
    ]);
    const [create] = tools;
    expect(create?.description).toMatch(
      /Only this response shows the full private key\.\nRequired role: Organization Owner\.$/,
    );
    expect(create?.inputSchema).toMatchObject({
      required: ["orgId", "body"],
      additionalProperties: false,
      $defs: { CreateAtlasOrganizationApiKey: { properties: { desc: { maxLength: 250 } } } },
    });
  });

  it("create, list page by page, and delete", async () => {
    const { call } = await open();
    const created = await call("createOrgApiKey", { orgId, body: { desc: "x", roles: ["ORG_MEMBER"] } });
    expect(created.data).toMatchObject({ desc: "x", roles: [{ orgId, roleName: "ORG_MEMBER" }] });
    expect(JSON.parse(created.text)).toEqual({ data: created.data });
    const ids: unknown[] = [];
    for (let cursor: string | undefined, pages = 0; pages < 5; pages += 1) {
      const page = await call("listOrgApiKeys", { itemsPerPage: 1, orgId, ...(cursor !== undefined && { cursor }) });
      ids.push(...(page.data?.results ?? []).map(({ id }) => id));
      cursor = page.nextCursor;
      if (cursor === undefined) break;
    }
    expect(new Set(ids).size).toBe(3);
    expect(ids).toContain(created.data?.id);
    const deleted = await call("deleteOrgApiKey", { orgId, apiUserId: created.data?.id });
    expect(deleted).toEqual({ isError: false, text: "The call succeeded. The response has no body." });
  });

  it("return the error of the API, which models can react to", async () => {
    const { call } = await open();
    const { isError, text } = await call("getGroup", { groupId: "65aa0000000000000000ffff" });
    const [message = "", body = ""] = text.split("\n");
    expect([isError, message]).toEqual([
      true,
      "getGroup: 404 GROUP_NOT_FOUND: No group with ID 65aa0000000000000000ffff exists.",
    ]);
    expect(JSON.parse(body)).toMatchObject({ errorCode: "GROUP_NOT_FOUND" });
  });

  it.each([
    ["unknown", { groupId: "65aa0000000000000000ffff", force: true }, /^The tool has no argument "force"\.$/],
    ["missing", {}, /must have required property 'groupId'/],
    ["invalid", { groupId: "mine" }, /groupId must match pattern/],
  ])("send no request with %s arguments", async (_, given, message) => {
    const { call } = await open();
    const { isError, text } = await call("getGroup", given);
    expect([isError, text]).toEqual([true, expect.stringMatching(message)]);
    expect(sent).toEqual([]);
  });
});

function hints(title: string, more: object): object {
  return { title, readOnlyHint: false, idempotentHint: false, openWorldHint: true, ...more };
}

describe("a cursor", () => {
  it("belongs to its tool and its arguments, and can't be changed", async () => {
    const { call } = await open();
    const { nextCursor = "" } = await call("listOrgApiKeys", { orgId, itemsPerPage: 1 });
    const message = { isError: true, text: expect.stringMatching(/^The argument cursor isn't valid/) as string };
    for (const [name, given] of [
      ["listOrgApiKeys", { orgId, itemsPerPage: 2 }],
      ["listOrgServiceAccounts", { orgId, itemsPerPage: 1 }],
    ] as const)
      expect(await call(name, { ...given, cursor: nextCursor })).toEqual(message);
    const url = btoa(JSON.stringify({ url: "https://cloud.mongodb.com/api/atlas/v2/orgs", position: "" }));
    for (const cursor of ["", "x", `${url}.${nextCursor.split(".")[1] ?? ""}`, `${nextCursor}x`])
      expect(await call("listOrgApiKeys", { orgId, itemsPerPage: 1, cursor })).toEqual(message);
  });

  it("works in another process with the same secret", async () => {
    const first = await open({ cursorSecret: "s" });
    const second = await open({ cursorSecret: "s" });
    const given = { orgId, itemsPerPage: 1 };
    const { nextCursor } = await first.call("listOrgApiKeys", given);
    expect((await second.call("listOrgApiKeys", { ...given, cursor: nextCursor })).isError).toBe(false);
  });
});

describe("a selection", () => {
  it.each<[string, ToolOptions, readonly string[]]>([
    ["operations", { operations: ["getGroup", "getOrg"] }, ["getGroup", "getOrg"]],
    [
      "reading operations of a resource",
      { resources: ["projectIpAccessList"], readOnly: true },
      ["getGroupAccessListEntry", "getGroupAccessListStatus", "listGroupAccessListEntries"],
    ],
    ["a method", { resources: ["projects"], methods: ["delete"] }, ["deleteGroup"]],
  ])("by %s", async (_, options, expected) => {
    const { connected } = await open(options);
    const { tools } = await connected.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(expected);
  });

  it.each<[ToolOptions, string]>([
    [{ operations: ["get_group"] }, 'There is no operation "get_group". Similar names: getGroup'],
    [{ resources: ["nope"] }, 'There is no resource "nope".'],
    [{ methods: ["FETCH"] }, 'There is no operation with the method "FETCH".'],
    [{ operations: ["deleteGroup"], readOnly: true }, "No operation is selected."],
  ])("%j is rejected", async (options, message) => {
    await expect(open(options)).rejects.toThrow(message);
  });

  it("is rejected if the client lacks an operation", () => {
    expect(() => toolServers({}, atlas.tools)).toThrow(
      /^The client has no operation \w+\.\w+\. Create the client with createClient from made\/2024-08-05\.$/,
    );
  });
});

it("an unselected tool can't be called", async () => {
  const { connected } = await open({ readOnly: true });
  await expect(connected.callTool({ name: "deleteGroup", arguments: { groupId } })).rejects.toThrow(
    /no tool "deleteGroup"/,
  );
});
