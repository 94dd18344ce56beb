// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as programmaticApiKeys from "./programmatic-api-keys.js";
import type * as serviceAccounts from "./service-accounts.js";
import type * as organizations from "./organizations.js";
import type * as organizationUsers from "./organization-users.js";
import type * as projects from "./projects.js";
import type * as projectIpAccessList from "./project-ip-access-list.js";
import type * as projectUsers from "./project-users.js";
import type * as system from "./system.js";
import type * as oauth from "./oauth.js";

export * from "./connect.js";
export type * from "./programmatic-api-keys.js";
export type * from "./service-accounts.js";
export type * from "./organizations.js";
export type * from "./organization-users.js";
export type * from "./projects.js";
export type * from "./project-ip-access-list.js";
export type * from "./project-users.js";
export type * from "./system.js";
export type * from "./oauth.js";
export type * from "./shared.js";

/** MongoDB Atlas Admin API, 2025-02-19 */
export interface Client {
  /** Credentials for programs: a public and a private key, with roles in one organization and its projects. */
  readonly programmaticApiKeys: BoundResource<typeof programmaticApiKeys>;
  /** Accounts for programs that authenticate with OAuth, with secrets that expire. */
  readonly serviceAccounts: BoundResource<typeof serviceAccounts>;
  /** Organizations own projects, users, keys and invoices. */
  readonly organizations: BoundResource<typeof organizations>;
  /** People with a role in an organization, or invited to one. */
  readonly organizationUsers: BoundResource<typeof organizationUsers>;
  /** Collections of clusters within an organization. Called groups in paths. */
  readonly projects: BoundResource<typeof projects>;
  /** Addresses from which clients may connect to the clusters of a project. */
  readonly projectIpAccessList: BoundResource<typeof projectIpAccessList>;
  /** People with a role in a project, or invited to one. */
  readonly projectUsers: BoundResource<typeof projectUsers>;
  /** The service itself. */
  readonly system: BoundResource<typeof system>;
  /** Access tokens for service accounts. These operations have no dated revisions. */
  readonly oauth: BoundResource<typeof oauth>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
