import { fromBlock, isAddress, isBlock, isInBlock, toBlock } from "./addresses.js";
import { apiKeys } from "./api-keys.js";
/**
 * The resource that stores the entries. An entry's key is its address, or its block if the block contains more than one
 * address.
 */
const entries = "orgs.apiKeys.accessList";
/** Adapts an error code to an API. Atlas v1.0 and Cloud Manager still use the old name of the list. */
export function listCode(api, code) {
    return api === "atlas" ? code : code.replace("ACCESS_LIST", "WHITELIST");
}
/** Lists the entries in the order in which they were added. */
export function listEntries(call, name) {
    return missingKey(call) ?? call.replyList(entriesOf(call).map((entry) => showEntry(call, entry, name)));
}
/** Adds all entries, or none if one is invalid. The response is the first page of the list. */
export function addEntries(call, name) {
    const { api, body, path, state, now, fail } = call;
    const missing = missingKey(call);
    if (missing !== null)
        return missing;
    const refuse = (code, ...parameters) => fail(listCode(api, code), ...parameters);
    const sent = body.map(({ cidrBlock, ipAddress }) => decoded(cidrBlock ?? ipAddress ?? ""));
    const invalid = sent.find((address) => !isAddress(address) && !isBlock(address));
    if (invalid !== undefined)
        return refuse("INVALID_IP_ADDRESS_OR_CIDR_NOTATION", invalid);
    const keys = sent.map(fromBlock);
    if (new Set(keys).size < keys.length)
        return refuse("DUPLICATE_ADDRESSES_IN_INPUT");
    const existing = keys.find((key) => findEntry(call, key) !== null);
    if (existing !== undefined)
        return refuse("ADDRESS_ALREADY_IN_ACCESS_LIST", existing);
    for (const key of keys) {
        const ipAddress = isAddress(key) ? key : null;
        state.put(entries, [path.orgId, path.apiUserId, key], {
            cidrBlock: toBlock(key),
            count: 0,
            created: now,
            ipAddress,
        });
    }
    return call.replyList(entriesOf(call).map((entry) => showEntry(call, entry, name)));
}
export function getEntry(call, name) {
    const entry = findEntry(call, call.path.ipAddress);
    return entry === null ? missingEntry(call) : call.reply(showEntry(call, entry, name));
}
/** Removes an entry. Fails if the calling key would remove its own address and lock itself out. */
export function deleteEntry(call) {
    const { api, path, caller, address, state, fail, reply } = call;
    const entry = findEntry(call, path.ipAddress);
    if (entry === null)
        return missingEntry(call);
    const isOwn = caller?.entity?.keys.at(-1) === path.apiUserId;
    if (isOwn && isInBlock(address, entry.keys.at(-1) ?? ""))
        return fail(listCode(api, "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST"), address);
    state.remove(entries, entry.keys);
    return reply();
}
/** Returns an error if the organization or the API key doesn't exist; otherwise null. */
function missingKey({ path, state, notFound }) {
    const { orgId, apiUserId } = path;
    if (state.get("orgs", [orgId]) === null)
        return notFound("orgs", orgId);
    return state.get(apiKeys, [orgId, apiUserId]) === null ? notFound(apiKeys, apiUserId) : null;
}
function missingEntry(call) {
    const { api, path, fail } = call;
    const code = listCode(api, "API_KEY_ACCESS_LIST_NOT_FOUND");
    return missingKey(call) ?? fail(code, decoded(path.ipAddress), path.apiUserId);
}
function entriesOf({ state, path }) {
    return state.list(entries, [path.orgId, path.apiUserId]);
}
/** Finds an entry. Treats `192.0.2.7/32` and `192.0.2.7` as the same address. */
function findEntry({ state, path }, address) {
    return state.get(entries, [path.orgId, path.apiUserId, fromBlock(decoded(address))]);
}
/** Decodes `%2F`: blocks in paths contain it, and blocks in bodies can contain it. */
function decoded(block) {
    return block.replace(/%2f/i, "/");
}
/** Returns an entry for a response. For a block of several addresses, Atlas omits `ipAddress` and Cloud Manager returns null. */
function showEntry({ api, show }, entry, resource) {
    const { ipAddress = null, ...shown } = show({ ...entry, resource });
    return ipAddress === null && api !== "cloud-manager" ? shown : { ...shown, ipAddress };
}
