import { orgOf } from "./api-keys.js";
import { grantsOf } from "./roles.js";
export const orgs = "orgs";
export const orgSettings = "orgs.settings";
/** The settings of a new organization. A setting that isn't listed has no default. */
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
/** Whether the caller has a role in an organization or in one of its projects. Without authentication, always true. */
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
/** The value of a string property; empty if it is missing. */
export function textIn(value, name) {
    const text = value[name];
    return typeof text === "string" ? text : "";
}
/** Whether a name begins with the query parameter `name`, ignoring case. */
export function isNamed({ value }, prefix) {
    return textIn(value, "name")
        .toLowerCase()
        .startsWith((prefix ?? "").toLowerCase());
}
/** Adds links to subresources. Recorded: only the response for a single entity has them; in lists, an entity links only to itself. */
export function withRelated(shown, names) {
    const href = selfOf(shown);
    const origin = new URL(href).origin;
    const related = names.map((name) => ({ href: `${href}/${name}`, rel: `${origin}/${name}` }));
    return { ...shown, links: [{ href, rel: "self" }, ...related] };
}
/** The URL of an entity, from its link to itself. */
export function selfOf(shown) {
    // The first link that the runtime adds to an organization or a project is the one to itself.
    const [self] = shown["links"];
    return self?.href ?? "";
}
