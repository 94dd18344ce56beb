import { orgOf } from "./api-keys.js";
import { settingsOf } from "./organizations.js";
export const serviceAccounts = "orgs.serviceAccounts";
// Documented limits: at most 200 accounts per organization, at most two secrets per account, each valid for at least 8
// hours.
const maxPerOrg = 200;
const maxSecrets = 2;
const minHours = 8;
/** Finds the account that a path identifies. If the path contains a project, the account must be assigned to it. */
export function accountAt({ path, state }) {
    const { groupId, clientId } = path;
    if (groupId === undefined)
        return state.get(serviceAccounts, [path.orgId ?? "", clientId]);
    const account = state.get(serviceAccounts, [orgOf(state, groupId) ?? "", clientId]);
    return account !== null && Object.hasOwn(projectRolesOf(account), groupId) ? account : null;
}
/** Returns the roles of an account by project. An account can be assigned to a project without having a role in it. */
export function projectRolesOf({ value }) {
    // Only this file writes this property, so its type is known.
    return (value["projectRoles"] ?? {});
}
/** Returns an account's value with its roles in a project replaced. If `roles` is null, removes the account from the project. */
export function withProjectRoles(account, groupId, roles) {
    const { [groupId]: _, ...others } = projectRolesOf(account);
    return { ...account.value, projectRoles: roles === null ? others : { ...others, [groupId]: roles } };
}
/** Creates an account in an organization, with its first secret. */
export function addAccount(call, orgId, account) {
    const { state, source, now, fail } = call;
    const { secretExpiresAfterHours: hours, ...rest } = account;
    const refusal = refuseHours(call, orgId, hours);
    if (refusal !== null)
        return refusal;
    if (state.list(serviceAccounts, [orgId]).length >= maxPerOrg)
        return fail("VALIDATION_ERROR", `an organization can have at most ${maxPerOrg} service accounts`);
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
/** Adds a secret to an account. Only this response reveals the secret. */
export function addSecret(call, hours) {
    const { state, path, fail, notFound, reply } = call;
    const account = accountAt(call);
    if (account === null)
        return notFound(serviceAccounts, path.clientId);
    const refusal = refuseHours(call, account.keys[0] ?? "", hours);
    if (refusal !== null)
        return refusal;
    const secrets = secretsOf(account);
    if (secrets.length >= maxSecrets)
        return fail("VALIDATION_ERROR", `a service account can have at most ${maxSecrets} secrets`);
    const secret = makeSecret(call, hours);
    state.put(serviceAccounts, account.keys, { ...account.value, secrets: [...secrets, secret] });
    return reply(secret);
}
export function removeSecret(call, secretId) {
    const { state, path, notFound, reply } = call;
    const account = accountAt(call);
    if (account === null)
        return notFound(serviceAccounts, path.clientId);
    const secrets = secretsOf(account).filter(({ id }) => id !== secretId);
    if (secrets.length === secretsOf(account).length)
        return notFound(`${serviceAccounts}.secrets`, secretId);
    state.put(serviceAccounts, account.keys, { ...account.value, secrets });
    return reply();
}
/** Rejects an invalid secret lifetime. The documentation allows 8 hours to 365 days, or to the organization's own maximum. */
function refuseHours({ state, fail }, orgId, hours) {
    const maxHours = Number(settingsOf(state, orgId)["maxServiceAccountSecretValidityInHours"]);
    if (hours >= minHours && hours <= maxHours)
        return null;
    return fail("VALIDATION_ERROR", `secretExpiresAfterHours must be between ${minHours} and ${maxHours}`);
}
function makeSecret({ now, source }, hours) {
    const values = source(`${serviceAccounts}.secrets`);
    const expiresAt = new Date(Date.parse(now) + hours * 3_600_000).toISOString().replace(/\.\d+Z$/, "Z");
    return { createdAt: now, expiresAt, id: values.hex(24), lastUsedAt: null, secret: `mdb_sa_sk_${values.hex(40)}` };
}
function secretsOf({ value }) {
    // Only this file and the seed write this property, so its type is known.
    return (value["secrets"] ?? []);
}
/** Returns an account for a response, with its roles in the organization or, if `groupId` is given, in a project. */
export function showAccount({ show }, account, groupId = null) {
    return withRolesIn(groupId, account, show(account));
}
/** Returns an account for the response to its creation, with its secret unmasked. */
export function revealAccount(account, groupId = null) {
    return withRolesIn(groupId, account, account.value);
}
function withRolesIn(groupId, account, shown) {
    const { projectRoles: _, links: __, ...value } = shown;
    return groupId === null ? value : { ...value, roles: projectRolesOf(account)[groupId] ?? [] };
}
