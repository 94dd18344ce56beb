// Generated from spec/atlas-v1/openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as programmaticApiKeys from "./programmatic-api-keys.js";
import type * as organizations from "./organizations.js";
import type * as organizationUsers from "./organization-users.js";
import type * as projects from "./projects.js";
import type * as projectIpAccessList from "./project-ip-access-list.js";
import type * as projectUsers from "./project-users.js";

export * from "./connect.js";
export type * from "./programmatic-api-keys.js";
export type * from "./organizations.js";
export type * from "./organization-users.js";
export type * from "./projects.js";
export type * from "./project-ip-access-list.js";
export type * from "./project-users.js";
export type * from "./shared.js";

/** MongoDB Atlas Admin API v1.0 */
export interface Client {
  /** Credentials for programs: a public and a private key, with roles in one organization and its projects. */
  readonly programmaticApiKeys: BoundResource<typeof programmaticApiKeys>;
  /** Organizations own projects, users, keys and invoices. */
  readonly organizations: BoundResource<typeof organizations>;
  /** People with a role in an organization. */
  readonly organizationUsers: BoundResource<typeof organizationUsers>;
  /** Collections of clusters within an organization. Called groups in paths. */
  readonly projects: BoundResource<typeof projects>;
  /** Addresses from which clients may connect to the clusters of a project. */
  readonly projectIpAccessList: BoundResource<typeof projectIpAccessList>;
  /** People with a role in a project. */
  readonly projectUsers: BoundResource<typeof projectUsers>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
