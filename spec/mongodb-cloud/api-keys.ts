import type { BehaviourCall } from "../../generated/mongodb-cloud-mock/behaviours.js";
import type { Entity, State } from "./types.js";

export const apiKeys = "orgs.apiKeys";
/** The documented limit. */
export const maxPerOrg = 500;

/** A role in an organization or project. */
export interface Assignment {
  readonly orgId?: string;
  readonly groupId?: string;
  readonly roleName: string;
}

export interface NewApiKey {
  readonly desc: string;
  readonly roles: readonly Assignment[];
}

type CreatingCall = Pick<BehaviourCall, "state" | "source">;

/** Creates an API key in an organization. Returns null if the organization already has the maximum number of keys. */
export function addApiKey({ state, source }: CreatingCall, orgId: string, { desc, roles }: NewApiKey): Entity | null {
  if (state.list(apiKeys, [orgId]).length >= maxPerOrg) return null;
  const values = source(apiKeys);
  const id = values.hex(24);
  const value = { desc, id, privateKey: values.uuid(), publicKey: values.letters(8), roles: copies(roles) };
  return state.put(apiKeys, [orgId, id], value);
}

export interface ApiKeyChange {
  readonly desc?: string | undefined;
  readonly roles?: readonly Assignment[] | undefined;
}

/** Changes the specified properties of a key. */
export function changeApiKey(state: State, key: Entity, { desc, roles }: ApiKeyChange): Entity {
  return state.put(key.resource, key.keys, {
    ...key.value,
    ...(desc === undefined ? {} : { desc }),
    ...(roles === undefined ? {} : { roles: copies(roles) }),
  });
}

/** Finds a key in a project's organization, even if the key isn't assigned to the project. */
export function findApiKeyOf(state: State, groupId: string, apiUserId: string): Entity | null {
  const orgId = orgOf(state, groupId);
  return orgId === null ? null : state.get(apiKeys, [orgId, apiUserId]);
}

/** Returns the organization of a project; null if the project doesn't exist. */
export function orgOf(state: State, groupId: string): string | null {
  const orgId = state.get("groups", [groupId])?.value["orgId"];
  return typeof orgId === "string" ? orgId : null;
}

/** Compares two keys by public key. All lists of keys are sorted in this order. */
export function byPublicKey(left: Entity, right: Entity): number {
  const [first, second] = [left.value["publicKey"], right.value["publicKey"]];
  return typeof first === "string" && typeof second === "string" && first < second ? -1 : 1;
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

/** Returns a key's role assignments with its roles in the organization replaced. */
export function withOrgRoles(key: Entity, orgId: string, names: readonly string[]): readonly Assignment[] {
  return [...inOrg(orgId, names), ...assignmentsOf(key).filter((role) => role.orgId === undefined)];
}

/** Returns a key's role assignments with its roles in one project replaced. */
export function withGroupRoles(key: Entity, groupId: string, names: readonly string[]): readonly Assignment[] {
  return [...assignmentsOf(key).filter((role) => role.groupId !== groupId), ...inGroup(groupId, names)];
}

/** Returns a key's role assignments. The cast is safe, because only behaviors and the seed write them. */
function assignmentsOf({ value }: Entity): readonly Assignment[] {
  return Array.isArray(value["roles"]) ? (value["roles"] as readonly Assignment[]) : [];
}

function copies(roles: readonly Assignment[]): Record<string, string>[] {
  return roles.map((role) => ({ ...role }));
}
