import { orgOf } from "./api-keys.js";
import { grantsOf } from "./roles.js";
export const orgs = "orgs";
export const orgSettings = "orgs.settings";
/** The settings of a new organization. Settings that aren't listed have no default. */
const defaults = {
    apiAccessListRequired: false,
    genAIFeaturesEnabled: true,
    maxServiceAccountSecretValidityInHours: 8760,
    multiFactorAuthRequired: false,
    operationsContact: null,
    restrictEmployeeAccess: false,
    streamsCrossGroupEnabled: false,
};
export function settingsOf(state, orgId) {
    return { ...defaults, ...state.get(orgSettings, [orgId, "-"])?.value };
}
/** Whether the caller has a role in an organization or in one of its projects. Always true without authentication. */
export function isInOrg(orgId, { caller, state }) {
    if (caller === null)
        return true;
    return grantsOf(caller, state).some((grant) => grant.orgId === orgId || (grant.groupId !== null && orgOf(state, grant.groupId) === orgId));
}
/** Whether the caller has one of these roles in an organization, or in any organization if `orgId` is null. */
export function hasOrgRole(orgId, roles, { caller, state }) {
    if (caller === null)
        return true;
    return grantsOf(caller, state).some((grant) => grant.orgId !== null && (orgId ?? grant.orgId) === grant.orgId && roles.includes(grant.roleName));
}
/** Returns the value of a string property; empty if it is missing. */
export function textIn(value, name) {
    const text = value[name];
    return typeof text === "string" ? text : "";
}
/** Whether an entity's name begins with `prefix`, the value of the query parameter `name`. Ignores case. */
export function isNamed({ value }, prefix) {
    return textIn(value, "name")
        .toLowerCase()
        .startsWith((prefix ?? "").toLowerCase());
}
/**
 * Adds links to subresources. In the recorded responses, an entity has these links only if it is returned on its own;
 * in lists, it links only to itself.
 */
export function withRelated(shown, names) {
    const href = selfOf(shown);
    const origin = new URL(href).origin;
    const related = names.map((name) => ({ href: `${href}/${name}`, rel: `${origin}/${name}` }));
    return { ...shown, links: [{ href, rel: "self" }, ...related] };
}
/** Returns the URL of an entity, taken from the entity's link to itself. */
export function selfOf(shown) {
    // The first link that the runtime adds to an organization or project is its link to itself.
    const [self] = shown["links"];
    return self?.href ?? "";
}
