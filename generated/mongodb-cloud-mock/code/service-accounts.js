import { orgOf } from "./api-keys.js";
import { settingsOf } from "./organizations.js";
export const serviceAccounts = "orgs.serviceAccounts";
// Documented: 200 accounts of an organization, two secrets of an account, and 8 hours at least for each.
const mostPerOrg = 200;
const mostSecrets = 2;
const fewestHours = 8;
/** The account that a path leads to. A project has only those with a place in it. */
export function accountAt({ path, state }) {
    const { groupId, clientId } = path;
    if (groupId === undefined)
        return state.get(serviceAccounts, [path.orgId ?? "", clientId]);
    const account = state.get(serviceAccounts, [orgOf(state, groupId) ?? "", clientId]);
    return account !== null && Object.hasOwn(projectRolesOf(account), groupId) ? account : null;
}
/** By project. A project without roles is a place in it all the same. */
export function projectRolesOf({ value }) {
    // Written by this file alone.
    return (value["projectRoles"] ?? {});
}
export function withProjectRoles(account, groupId, roles) {
    const { [groupId]: _, ...others } = projectRolesOf(account);
    return { ...account.value, projectRoles: roles === null ? others : { ...others, [groupId]: roles } };
}
/** Makes an account of an organization, with its first secret. */
export function addAccount(call, orgId, account) {
    const { state, source, now, fail } = call;
    const { secretExpiresAfterHours: hours, ...rest } = account;
    const refusal = refuseHours(call, orgId, hours);
    if (refusal !== null)
        return refusal;
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
export function addSecret(call, hours) {
    const { state, path, fail, notFound, reply } = call;
    const account = accountAt(call);
    if (account === null)
        return notFound(serviceAccounts, path.clientId);
    const refusal = refuseHours(call, account.keys[0] ?? "", hours);
    if (refusal !== null)
        return refusal;
    const secrets = secretsOf(account);
    if (secrets.length >= mostSecrets)
        return fail("VALIDATION_ERROR", `a service account has ${mostSecrets} secrets at most`);
    const secret = makeSecret(call, hours);
    state.put(serviceAccounts, account.keys, { ...account.value, secrets: [...secrets, secret] });
    return reply(secret);
}
export function removeSecret(call, secretId) {
    const { state, path, notFound, reply } = call;
    const account = accountAt(call);
    if (account === null)
        return notFound(serviceAccounts, path.clientId);
    const kept = secretsOf(account).filter(({ id }) => id !== secretId);
    if (kept.length === secretsOf(account).length)
        return notFound(`${serviceAccounts}.secrets`, secretId);
    state.put(serviceAccounts, account.keys, { ...account.value, secrets: kept });
    return reply();
}
/** Documented: 8 hours to 365 days, or less where the settings of the organization say so. */
function refuseHours({ state, fail }, orgId, hours) {
    const most = Number(settingsOf(state, orgId)["maxServiceAccountSecretValidityInHours"]);
    if (hours >= fewestHours && hours <= most)
        return null;
    return fail("VALIDATION_ERROR", `secretExpiresAfterHours must be between ${fewestHours} and ${most}`);
}
function makeSecret({ now, source }, hours) {
    const values = source(`${serviceAccounts}.secrets`);
    const expiresAt = new Date(Date.parse(now) + hours * 3_600_000).toISOString().replace(/\.\d+Z$/, "Z");
    return { createdAt: now, expiresAt, id: values.hex(24), lastUsedAt: null, secret: `mdb_sa_sk_${values.hex(40)}` };
}
function secretsOf({ value }) {
    // Written by this file and the seed alone.
    return (value["secrets"] ?? []);
}
/** An account as its organization sees it, or a project: with the roles that it has there. */
export function showAccount({ show }, account, groupId = null) {
    return seenFrom(groupId, account, show(account));
}
/** As the answer to its creation shows it, its secret in full. */
export function revealAccount(account, groupId = null) {
    return seenFrom(groupId, account, account.value);
}
function seenFrom(groupId, account, shown) {
    const { projectRoles: _, links: __, ...value } = shown;
    return groupId === null ? value : { ...value, roles: projectRolesOf(account)[groupId] ?? [] };
}
