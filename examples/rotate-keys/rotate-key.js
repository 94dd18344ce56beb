// @ts-check

/**
 * @typedef {import("@almanac/atlas/2024-08-05").Client} Client
 * @typedef {import("@almanac/atlas/2024-08-05").ApiKeyUserDetails} ApiKey
 * @typedef {import("@almanac/atlas/2024-08-05").GrantableOrgRole} GrantableOrgRole
 */

/**
 * Replaces a key with a new one that has the same roles. `keep` must store the new key, whose secret the service shows
 * only once. The old key is deleted after that. If `keep` or an earlier step fails, the new key is deleted.
 *
 * @param {Client} atlas
 * @param {{ orgId: string, groupId: string, publicKey: string, keep: (key: ApiKey) => Promise<void> }} rotation
 * @returns {Promise<ApiKey>}
 */
export async function rotateKey(atlas, { orgId, groupId, publicKey, keep }) {
  const keys = atlas.programmaticApiKeys;
  const old = await findKey(atlas, orgId, publicKey);
  if (old === null) throw new Error(`No key "${publicKey}" in this organization.`);

  const projectRoles = old.roles.filter((role) => role.groupId === groupId).map((role) => role.roleName);
  if (projectRoles.length === 0) throw new Error(`The key "${publicKey}" is not assigned to this project.`);

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
  // If someone else has already deleted the old key, nothing is left to do.
  if (!deleted.ok && !isNotFound(deleted))
    throw new Error(`The old key "${publicKey}" could not be deleted. Delete it manually.`);
  return created;
}

/**
 * Whether the service responded that the key doesn't exist, with the documented error or an empty body. Returns false
 * for any other 404, such as a proxy's error page.
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
  // A response can contain roles that this client doesn't know. The service decides whether a request may contain them.
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
