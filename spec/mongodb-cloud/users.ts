import type { BehaviourCall } from "../../generated/mongodb-cloud-mock/behaviours.js";
import { selfOf, textIn } from "./organizations.js";
import type { Entity, State } from "./types.js";

export const users = "orgs.users";

type Value = Entity["value"];

interface UserRoles {
  readonly orgRoles: readonly string[];
  readonly groupRoleAssignments: readonly { readonly groupId: string; readonly groupRoles: readonly string[] }[];
}

/** The users of an organization as the newest version has them. Invitations expire by the mock's clock, roles end with projects. */
export function usersOf(state: State, orgId: string, now: string): readonly Value[] {
  return state.list(users, [orgId]).map(({ value }) => {
    const until = value["invitationExpiresAt"];
    const isOver = value["orgMembershipStatus"] === "PENDING" && typeof until === "string" && until <= now;
    const { orgRoles, groupRoleAssignments } = rolesOf(value);
    const kept = groupRoleAssignments.filter(({ groupId }) => state.get("groups", [groupId]) !== null);
    const roles = { orgRoles, groupRoleAssignments: kept.map((each) => ({ ...each })) };
    return { ...value, roles, ...(isOver ? { orgMembershipStatus: "INVITATION_EXPIRED" } : {}) };
  });
}

function rolesOf(user: Value): UserRoles {
  // Written by the seed alone.
  return user["roles"] as unknown as UserRoles;
}

/** The statuses that are looked for: active and pending unless the caller says otherwise. */
export function hasStatus(user: Value, statuses: readonly string[] | undefined): boolean {
  const wanted = statuses === undefined || statuses.length === 0 ? ["ACTIVE", "PENDING"] : statuses;
  return wanted.includes(textIn(user, "orgMembershipStatus"));
}

/** As version 2023-01-01 has an active user: one list of roles, the address once more, and a link. */
export function toAppUser(user: Value, orgId: string, { state, show }: Pick<BehaviourCall, "state" | "show">): Value {
  const { orgRoles, groupRoleAssignments } = rolesOf(user);
  const org = state.get("orgs", [orgId]);
  const base = org === null ? "" : selfOf(show(org)).replace(/\/orgs\/.*$/, "");
  return {
    ...user,
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
