// @ts-check

/**
 * @typedef {import("@almanac/atlas/2024-08-05").Client} Client
 * @typedef {import("@almanac/atlas/2024-08-05").ApiKeyUserDetails} ApiKey
 * @typedef {import("@almanac/atlas/2024-08-05").GrantableOrgRole} GrantableOrgRole
 */

/**
 * Replaces a key by a new one with the same roles. `keep` is given the new key, which shows its secret this once, before the old one
 * is deleted; if it fails, or anything before it, the new key is deleted again.
 *
 * @param {Client} atlas
 * @param {{ orgId: string, groupId: string, publicKey: string, keep: (key: ApiKey) => Promise<void> }} rotation
 * @returns {Promise<ApiKey>}
 */
export async function rotateKey(atlas, { orgId, groupId, publicKey, keep }) {
  const keys = atlas.programmaticApiKeys;
  const old = await findKey(atlas, orgId, publicKey);
  if (old === null) throw new Error(`There is no key ${publicKey} in this organization.`);

  const projectRoles = old.roles.filter((role) => role.groupId === groupId).map((role) => role.roleName);
  if (projectRoles.length === 0) throw new Error(`The key ${publicKey} is not assigned to this project.`);

  const created = await keys.createOrgApiKey({ orgId, body: { desc: old.desc, roles: orgRolesOf(old, orgId) } });
  const key = { orgId, apiUserId: created.id };
  try {
    await keys.addGroupApiKey({ groupId, apiUserId: created.id, body: [{ roles: projectRoles }] });
    const assigned = keys.listGroupApiKeys.all({ groupId });
    if (!(await includes(assigned, created.id))) throw new Error("The new key is not listed in the project.");
    await keep(created);
  } catch (error) {
    await keys.deleteOrgApiKey.safe(key);
    throw error;
  }

  const deleted = await keys.deleteOrgApiKey.safe({ orgId, apiUserId: old.id });
  // Somebody else may have deleted it meanwhile: that is what was wanted.
  if (!deleted.ok && !isNotFound(deleted))
    throw new Error(`The old key ${publicKey} could not be deleted; delete it by hand.`);
  return created;
}

/**
 * Whether the service says that there is no such key, if need be without a word; a proxy's page does not say it.
 *
 * @param {Extract<Awaited<ReturnType<Client["programmaticApiKeys"]["deleteOrgApiKey"]["safe"]>>, { ok: false }>} outcome
 */
function isNotFound({ status, error }) {
  return status === 404 || (status === "unexpected" && error.status === 404 && error.body === "");
}

/**
 * @param {Client} atlas
 * @param {string} orgId
 * @param {string} publicKey
 */
async function findKey(atlas, orgId, publicKey) {
  for await (const key of atlas.programmaticApiKeys.listOrgApiKeys.all({ orgId })) {
    if (key.publicKey === publicKey) return key;
  }
  return null;
}

/**
 * @param {ApiKey} key
 * @param {string} orgId
 * @returns {GrantableOrgRole[]}
 */
function orgRolesOf({ roles }, orgId) {
  const names = roles.filter((role) => role.orgId === orgId).map((role) => role.roleName);
  // Responses may name roles that are younger than this client; a request for one of those is for the service to judge.
  return /** @type {GrantableOrgRole[]} */ (names.length > 0 ? names : ["ORG_MEMBER"]);
}

/**
 * @param {AsyncIterable<ApiKey>} keys
 * @param {string} id
 */
async function includes(keys, id) {
  for await (const key of keys) if (key.id === id) return true;
  return false;
}
