// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { facade } from "@almanac/client/codegen/v2";
import { connect } from "./connect.js";
import * as programmaticApiKeys from "./programmatic-api-keys.js";
import * as organizations from "./organizations.js";
import * as organizationUsers from "./organization-users.js";
import * as projects from "./projects.js";
import * as projectIpAccessList from "./project-ip-access-list.js";
import * as projectUsers from "./project-users.js";
import * as system from "./system.js";
import * as oauth from "./oauth.js";

export * from "./connect.js";

export const createClient = /*@__PURE__*/ facade(connect, {
  programmaticApiKeys,
  organizations,
  organizationUsers,
  projects,
  projectIpAccessList,
  projectUsers,
  system,
  oauth,
});
