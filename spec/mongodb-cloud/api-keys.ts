import type { BehaviourCall } from "../../generated/mongodb-cloud-mock/behaviours.js";
import type { Entity, State } from "./types.js";

export const apiKeys = "orgs.apiKeys";
const mostPerOrg = 500;

/** One role in an organization or in a project. */
export interface Assignment {
  readonly orgId?: string;
  readonly groupId?: string;
  readonly roleName: string;
}

export interface NewApiKey {
  readonly desc: string;
  readonly roles: readonly Assignment[];
}

type Making = Pick<BehaviourCall, "state" | "source">;

/** Makes a key of an organization; null if it has as many as it may have. */
export function addApiKey({ state, source }: Making, orgId: string, { desc, roles }: NewApiKey): Entity | null {
  if (state.list(apiKeys, [orgId]).length >= mostPerOrg) return null;
  const values = source(apiKeys);
  const id = values.hex(24);
  const value = { desc, id, privateKey: values.uuid(), publicKey: values.letters(8), roles: copies(roles) };
  return state.put(apiKeys, [orgId, id], value);
}

export interface ApiKeyChange {
  readonly desc?: string | undefined;
  readonly roles?: readonly Assignment[] | undefined;
}

/** Changes what is given; the rest stays. */
export function changeApiKey(state: State, key: Entity, { desc, roles }: ApiKeyChange): Entity {
  return state.put(key.resource, key.keys, {
    ...key.value,
    ...(desc === undefined ? {} : { desc }),
    ...(roles === undefined ? {} : { roles: copies(roles) }),
  });
}

/** The key of a project's organization; null if there is none. Whether it is in the project does not matter. */
export function findApiKeyOf(state: State, groupId: string, apiUserId: string): Entity | null {
  const orgId = orgOf(state, groupId);
  return orgId === null ? null : state.get(apiKeys, [orgId, apiUserId]);
}

/** Null for a project that is not there. */
export function orgOf(state: State, groupId: string): string | null {
  const orgId = state.get("groups", [groupId])?.value["orgId"];
  return typeof orgId === "string" ? orgId : null;
}

/** The order of all lists of keys. */
export function byPublicKey(left: Entity, right: Entity): number {
  const [own, other] = [left.value["publicKey"], right.value["publicKey"]];
  return typeof own === "string" && typeof other === "string" && own < other ? -1 : 1;
}

export function isInGroup(key: Entity, groupId: string): boolean {
  return assignmentsOf(key).some((role) => role.groupId === groupId);
}

export function inOrg(orgId: string, names: readonly string[]): readonly Assignment[] {
  return [...new Set(names)].map((roleName) => ({ orgId, roleName }));
}

export function inGroup(groupId: string, names: readonly string[]): readonly Assignment[] {
  return [...new Set(names)].map((roleName) => ({ groupId, roleName }));
}

/** A key's roles with those in the organization replaced. */
export function withOrgRoles(key: Entity, orgId: string, names: readonly string[]): readonly Assignment[] {
  return [...inOrg(orgId, names), ...assignmentsOf(key).filter((role) => role.orgId === undefined)];
}

/** A key's roles with those in one project replaced. */
export function withGroupRoles(key: Entity, groupId: string, names: readonly string[]): readonly Assignment[] {
  return [...assignmentsOf(key).filter((role) => role.groupId !== groupId), ...inGroup(groupId, names)];
}

/** What behaviours have put there, and the seed. */
function assignmentsOf({ value }: Entity): readonly Assignment[] {
  return Array.isArray(value["roles"]) ? (value["roles"] as readonly Assignment[]) : [];
}

function copies(roles: readonly Assignment[]): Record<string, string>[] {
  return roles.map((role) => ({ ...role }));
}
