import type { BehaviourCall } from "../../generated/mongodb-cloud-mock/behaviours.js";
import { orgOf } from "./api-keys.js";
import { settingsOf } from "./organizations.js";
import type { Entity, Result, State } from "./types.js";

export const serviceAccounts = "orgs.serviceAccounts";

// Documented: 200 accounts of an organization, two secrets of an account, and 8 hours at least for each.
const mostPerOrg = 200;
const mostSecrets = 2;
const fewestHours = 8;

type Value = Entity["value"];
type Making = Pick<BehaviourCall, "state" | "source" | "now" | "fail">;

/** A path to an account: through its organization, or through one of its projects. */
export interface AccountPath {
  readonly orgId?: string;
  readonly groupId?: string;
  readonly clientId: string;
}

interface Locating {
  readonly path: AccountPath;
  readonly state: State;
}

/** The account that a path leads to. A project has only those with a place in it. */
export function accountAt({ path, state }: Locating): Entity | null {
  const { groupId, clientId } = path;
  if (groupId === undefined) return state.get(serviceAccounts, [path.orgId ?? "", clientId]);
  const account = state.get(serviceAccounts, [orgOf(state, groupId) ?? "", clientId]);
  return account !== null && Object.hasOwn(projectRolesOf(account), groupId) ? account : null;
}

/** By project. A project without roles is a place in it all the same. */
export function projectRolesOf({ value }: Entity): Readonly<Record<string, readonly string[]>> {
  // Written by this file alone.
  return (value["projectRoles"] ?? {}) as Readonly<Record<string, readonly string[]>>;
}

export function withProjectRoles(account: Entity, groupId: string, roles: readonly string[] | null): Value {
  const { [groupId]: _, ...others } = projectRolesOf(account);
  return { ...account.value, projectRoles: roles === null ? others : { ...others, [groupId]: roles } };
}

export interface NewAccount {
  readonly name: string;
  readonly description: string;
  readonly roles: readonly string[];
  readonly projectRoles: Readonly<Record<string, readonly string[]>>;
  readonly secretExpiresAfterHours: number;
}

/** Makes an account of an organization, with its first secret. */
export function addAccount(call: Making, orgId: string, account: NewAccount): Entity | Result {
  const { state, source, now, fail } = call;
  const { secretExpiresAfterHours: hours, ...rest } = account;
  const refusal = refuseHours(call, orgId, hours);
  if (refusal !== null) return refusal;
  if (state.list(serviceAccounts, [orgId]).length >= mostPerOrg)
    return fail("VALIDATION_ERROR", `an organization has ${mostPerOrg} service accounts at most`);
  const clientId = `mdb_sa_id_${source(serviceAccounts).hex(24)}`;
  const value = {
    ...rest,
    roles: [...new Set(rest.roles)],
    clientId,
    createdAt: now,
    secrets: [makeSecret(call, hours)],
  };
  return state.put(serviceAccounts, [orgId, clientId], value);
}

/** Adds a secret to an account, and answers with it: the one time that it is shown. */
export function addSecret(call: Making & Locating & Pick<BehaviourCall, "notFound" | "reply">, hours: number): Result {
  const { state, path, fail, notFound, reply } = call;
  const account = accountAt(call);
  if (account === null) return notFound(serviceAccounts, path.clientId);
  const refusal = refuseHours(call, account.keys[0] ?? "", hours);
  if (refusal !== null) return refusal;
  const secrets = secretsOf(account);
  if (secrets.length >= mostSecrets)
    return fail("VALIDATION_ERROR", `a service account has ${mostSecrets} secrets at most`);
  const secret = makeSecret(call, hours);
  state.put(serviceAccounts, account.keys, { ...account.value, secrets: [...secrets, secret] });
  return reply(secret);
}

export function removeSecret(call: Locating & Pick<BehaviourCall, "notFound" | "reply">, secretId: string): Result {
  const { state, path, notFound, reply } = call;
  const account = accountAt(call);
  if (account === null) return notFound(serviceAccounts, path.clientId);
  const kept = secretsOf(account).filter(({ id }) => id !== secretId);
  if (kept.length === secretsOf(account).length) return notFound(`${serviceAccounts}.secrets`, secretId);
  state.put(serviceAccounts, account.keys, { ...account.value, secrets: kept });
  return reply();
}

/** Documented: 8 hours to 365 days, or less where the settings of the organization say so. */
function refuseHours({ state, fail }: Making, orgId: string, hours: number): Result | null {
  const most = Number(settingsOf(state, orgId)["maxServiceAccountSecretValidityInHours"]);
  if (hours >= fewestHours && hours <= most) return null;
  return fail("VALIDATION_ERROR", `secretExpiresAfterHours must be between ${fewestHours} and ${most}`);
}

function makeSecret({ now, source }: Making, hours: number): Value {
  const values = source(`${serviceAccounts}.secrets`);
  const expiresAt = new Date(Date.parse(now) + hours * 3_600_000).toISOString().replace(/\.\d+Z$/, "Z");
  return { createdAt: now, expiresAt, id: values.hex(24), lastUsedAt: null, secret: `mdb_sa_sk_${values.hex(40)}` };
}

function secretsOf({ value }: Entity): readonly Value[] {
  // Written by this file and the seed alone.
  return (value["secrets"] ?? []) as readonly Value[];
}

/** An account as its organization sees it, or a project: with the roles that it has there. */
export function showAccount(
  { show }: Pick<BehaviourCall, "show">,
  account: Entity,
  groupId: string | null = null,
): Value {
  return seenFrom(groupId, account, show(account));
}

/** As the answer to its creation shows it, its secret in full. */
export function revealAccount(account: Entity, groupId: string | null = null): Value {
  return seenFrom(groupId, account, account.value);
}

function seenFrom(groupId: string | null, account: Entity, shown: Value): Value {
  const { projectRoles: _, links: __, ...value } = shown;
  return groupId === null ? value : { ...value, roles: projectRolesOf(account)[groupId] ?? [] };
}
