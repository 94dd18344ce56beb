import type { BehaviourCall } from "../../generated/mongodb-cloud-mock/behaviours.js";
import { selfOf, textIn } from "./organizations.js";
import type { Entity, State } from "./types.js";

export const users = "orgs.users";

type Value = Entity["value"];

interface UserRoles {
  readonly orgRoles: readonly string[];
  readonly groupRoleAssignments: readonly { readonly groupId: string; readonly groupRoles: readonly string[] }[];
}

/**
 * Returns the users of an organization as the newest version shows them, sorted by name as in recorded lists. Expired
 * invitations have the status `INVITATION_EXPIRED`, and roles in deleted projects are omitted.
 */
export function usersOf(state: State, orgId: string, now: string): readonly Value[] {
  const found = state.list(users, [orgId]).map(({ value }) => {
    const until = value["invitationExpiresAt"];
    const isExpired = value["orgMembershipStatus"] === "PENDING" && typeof until === "string" && until <= now;
    const { orgRoles, groupRoleAssignments } = rolesOf(value);
    const existing = groupRoleAssignments.filter(({ groupId }) => state.get("groups", [groupId]) !== null);
    const roles = { orgRoles, groupRoleAssignments: existing.map((each) => ({ ...each })) };
    return { ...value, roles, ...(isExpired ? { orgMembershipStatus: "INVITATION_EXPIRED" } : {}) };
  });
  return found.toSorted((left, right) => (textIn(left, "username") < textIn(right, "username") ? -1 : 1));
}

function rolesOf(user: Value): UserRoles {
  // Only the seed and this file write this property, so its type is known.
  return user["roles"] as unknown as UserRoles;
}

/** Whether a user has one of the requested statuses. Default: active or pending. */
export function hasStatus(user: Value, statuses: readonly string[] | undefined): boolean {
  const requested = statuses === undefined || statuses.length === 0 ? ["ACTIVE", "PENDING"] : statuses;
  return requested.includes(textIn(user, "orgMembershipStatus"));
}

/** Filters for listing users. Older versions have none, and list only active users. */
export interface UserFilters {
  readonly username?: string;
  readonly orgMembershipStatus?: string;
  readonly orgMembershipStatuses?: readonly string[];
}

export function filterUsers(found: readonly Value[], filters: UserFilters): readonly Value[] {
  const { username, orgMembershipStatus: status, orgMembershipStatuses } = filters;
  const statuses = orgMembershipStatuses ?? (status === undefined ? undefined : [status]);
  return found.filter((user) => hasStatus(user, statuses) && (username === undefined || user["username"] === username));
}

/** Whether a request is handled by an older version, which shows users in another form: see `toAppUser`. */
export function showsAppUsers({ version }: Pick<BehaviourCall, "version">): boolean {
  return version === null || version < "2025-02-19";
}

/**
 * Converts an active user to the form that version 2023-01-01 returns: with one list of roles, a second copy of the
 * email address, a link, and no telephone number if the user has none.
 */
export function toAppUser(user: Value, orgId: string, { state, show }: Pick<BehaviourCall, "state" | "show">): Value {
  const { orgRoles, groupRoleAssignments } = rolesOf(user);
  const org = state.get("orgs", [orgId]);
  const base = org === null ? "" : selfOf(show(org)).replace(/\/orgs\/.*$/, "");
  const { mobileNumber = null, ...rest } = user;
  return {
    ...rest,
    ...(mobileNumber === null ? {} : { mobileNumber }),
    emailAddress: user["username"] ?? null,
    links: [{ href: `${base}/users/${textIn(user, "id")}`, rel: "self" }],
    roles: [
      ...orgRoles.map((roleName) => ({ orgId, roleName })),
      ...groupRoleAssignments.flatMap(({ groupId, groupRoles }) =>
        groupRoles.map((roleName) => ({ groupId, roleName })),
      ),
    ],
  };
}

/** Returns the roles of a user in a project. */
export function groupRolesOf(user: Value, groupId: string): readonly string[] {
  return rolesOf(user).groupRoleAssignments.find((each) => each.groupId === groupId)?.groupRoles ?? [];
}

/** Whether a user's role in the organization includes access to its projects. */
export function seesAllGroups(user: Value): boolean {
  return rolesOf(user).orgRoles.some((role) => role === "ORG_OWNER" || role === "ORG_READ_ONLY");
}

/** Returns a user with the roles in a project replaced. Without roles, the user doesn't belong to the project. */
export function withRolesInGroup(user: Value, groupId: string, groupRoles: readonly string[]): Value {
  const { orgRoles, groupRoleAssignments } = rolesOf(user);
  const others = groupRoleAssignments.filter((each) => each.groupId !== groupId);
  const own = groupRoles.length === 0 ? [] : [{ groupId, groupRoles: [...new Set(groupRoles)] }];
  const assignments = [...others, ...own].map((each) => ({ groupId: each.groupId, groupRoles: [...each.groupRoles] }));
  return { ...user, roles: { orgRoles: [...orgRoles], groupRoleAssignments: assignments } };
}

/** Converts a user of an organization to the form in which the newest version shows the users of a project. */
export function toGroupUser(user: Value, groupId: string): Value {
  const { teamIds: _, ...shown } = user;
  return { ...shown, roles: [...groupRolesOf(user, groupId)] };
}
