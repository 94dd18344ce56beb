import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMock } from "@almanac/mongodb-cloud-mock";
import { atlasApiClient, isMissing } from "./tools.js";

interface Options {
  readonly httpOptions?: { readonly headers: Readonly<Record<string, string>> };
  readonly [query: string]: unknown;
}

/** The part of `mongodb-atlas-api-client` that is used here. It returns the body for any status. */
interface AtlasApi {
  readonly organization: {
    readonly getAll: (options?: Options) => Promise<unknown>;
    readonly getById: (id: string, options: Options) => Promise<unknown>;
    readonly getAllProjectsForOrganization: (id: string, options: Options) => Promise<unknown>;
    readonly rename: (id: string, body: object, options: Options) => Promise<unknown>;
  };
  readonly project: {
    readonly getByName: (name: string, options: Options) => Promise<unknown>;
    readonly getById: (id: string, options: Options) => Promise<unknown>;
    readonly create: (body: object, options: Options) => Promise<{ readonly id: string }>;
    readonly delete: (id: string, options: Options) => Promise<unknown>;
  };
  /** The client sends the same request to create and to update an entry. */
  readonly projectAccesslist: {
    readonly create: (body: object, options: Options) => Promise<unknown>;
    readonly update: (body: object, options: Options) => Promise<unknown>;
    readonly getAll: (options: Options) => Promise<unknown>;
    readonly get: (entry: string, options: Options) => Promise<unknown>;
    readonly delete: (entry: string, options: Options) => Promise<unknown>;
  };
}
type CreateAtlasApi = (options: {
  readonly baseUrl: string;
  readonly projectId: string;
  readonly publicKey: string;
  readonly privateKey: string;
}) => AtlasApi;

const headers = { accept: "application/vnd.atlas.2024-08-05+json", "content-type": "application/json" };
const versioned: Options = { httpOptions: { headers } };
const mock = createMock({ seed: 7 });
const { orgId, groupId } = mock.ids;

describe.skipIf(isMissing(atlasApiClient))(`the mock of MongoDB Cloud, with ${atlasApiClient.name}`, () => {
  let listening: Awaited<ReturnType<typeof mock.listen>>;

  beforeAll(async () => {
    listening = await mock.listen();
  });
  afterAll(() => listening.close());

  function connect(
    credentials: { readonly publicKey: string; readonly privateKey: string },
    path = "/api/atlas/v2",
  ): AtlasApi {
    const create = createRequire(import.meta.url)(atlasApiClient.path) as CreateAtlasApi;
    return create({ baseUrl: listening.url + path, projectId: groupId, ...credentials });
  }

  test("reads organizations and projects", async () => {
    const { organization } = connect(mock.credentials.owner);
    const listed = { results: [{ id: orgId }], totalCount: 1 };
    expect(await organization.getAll({ ...versioned, itemsPerPage: 1 })).toMatchObject(listed);
    expect(await organization.getById(orgId, versioned)).toMatchObject({ id: orgId });
    const projects = await organization.getAllProjectsForOrganization(orgId, versioned);
    expect(projects).toMatchObject({ results: [{ id: groupId, orgId }], totalCount: 1 });
  });

  test("creates, finds and deletes a project, and renames an organization", async () => {
    const { organization, project } = connect(mock.credentials.owner);
    const { id } = await project.create({ name: "made", orgId }, versioned);
    expect(await project.getByName("made", versioned)).toMatchObject({ id, orgId });
    await project.delete(id, versioned);
    expect(await project.getById(id, versioned)).toMatchObject({ errorCode: "GROUP_NOT_FOUND" });
    expect(await organization.rename(orgId, { name: "Other" }, versioned)).toMatchObject({ id: orgId, name: "Other" });
  });

  test.each([
    ["/api/atlas/v2", versioned],
    ["/api/atlas/v1.0", {}],
  ])("changes the access list of a project below %s", async (path, options) => {
    const { projectAccesslist: list } = connect(mock.credentials.owner, path);
    const entry = { ipAddress: "192.0.2.7", comment: "old" };
    expect(await list.create([entry], options)).toMatchObject({ results: [{ comment: "old" }] });
    expect(await list.update([{ ...entry, comment: "new" }], options)).toMatchObject({ totalCount: 1 });
    expect(await list.get("192.0.2.7", options)).toMatchObject({ cidrBlock: "192.0.2.7/32", comment: "new" });
    expect(await list.create([{ ipAddress: "192.0.2" }], options)).toMatchObject({
      errorCode: "INVALID_IP_ADDRESS_OR_CIDR_NOTATION",
    });
    await list.delete("192.0.2.7", options);
    expect(await list.getAll(options)).toMatchObject({ results: [], totalCount: 0 });
  });

  test("lists organizations and projects below /api/atlas/v1.0 without a version", async () => {
    const { organization, project } = connect(mock.credentials.owner, "/api/atlas/v1.0");
    expect(await organization.getAll()).toMatchObject({ results: [{ id: orgId }], totalCount: 1 });
    expect(await project.getById(groupId, {})).toMatchObject({ id: groupId, orgId });
  });

  test("is rejected without a version, without permission, and with a wrong key", async () => {
    const { owner, reader } = mock.credentials;
    expect(await connect(owner).organization.getAll()).toMatchObject({ error: 406, errorCode: "INVALID_VERSION_DATE" });
    const refused = await connect(reader).project.create({ name: "made", orgId }, versioned);
    expect(refused).toMatchObject({ error: 401, errorCode: "NOT_ORG_GROUP_CREATOR" });
    const wrong = connect({ ...owner, privateKey: "wrong" });
    expect(await wrong.organization.getAll(versioned)).toMatchObject({ error: 401, reason: "Unauthorized" });
  });
});
