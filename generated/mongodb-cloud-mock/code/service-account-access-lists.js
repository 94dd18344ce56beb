import { fromBlock, isAddress, isBlock, isInBlock, toBlock } from "./addresses.js";
import { accountAt, serviceAccounts } from "./service-accounts.js";
/**
 * The resource that stores the entries, whether the path contains an organization or a project. The keys have the same
 * form as in API key access lists.
 */
const entries = "orgs.serviceAccounts.accessList";
/** The documented limit. */
const maxEntries = 200;
/** Lists the entries in the order in which they were added. */
export function listAddresses(call) {
    const account = accountAt(call);
    if (account === null)
        return call.notFound(serviceAccounts, call.path.clientId);
    return call.replyList(entriesOf(call, account));
}
/** Adds all entries, or none if one is invalid. The response is the first page of the list. */
export function addAddresses(call) {
    const { body, path, state, now, fail, notFound } = call;
    const account = accountAt(call);
    if (account === null)
        return notFound(serviceAccounts, path.clientId);
    const sent = body.map(({ cidrBlock, ipAddress }) => decoded(cidrBlock ?? ipAddress ?? ""));
    const invalid = sent.find((address) => !isAddress(address) && !isBlock(address));
    if (invalid !== undefined)
        return fail("INVALID_IP_ADDRESS_OR_CIDR_NOTATION", invalid);
    const keys = sent.map(fromBlock);
    if (new Set(keys).size < keys.length)
        return fail("DUPLICATE_ADDRESSES_IN_INPUT");
    const existing = keys.find((key) => state.get(entries, [...account.keys, key]) !== null);
    if (existing !== undefined)
        return fail("ADDRESS_ALREADY_IN_ACCESS_LIST", existing);
    if (entriesOf(call, account).length + keys.length > maxEntries)
        return fail("VALIDATION_ERROR", `an access list can have at most ${maxEntries} entries`);
    for (const key of keys)
        state.put(entries, [...account.keys, key], newEntry(key, now));
    return call.replyList(entriesOf(call, account));
}
function newEntry(key, createdAt) {
    return {
        cidrBlock: toBlock(key),
        createdAt,
        ipAddress: isAddress(key) ? key : null,
        lastUsedAddress: null,
        lastUsedAt: null,
        requestCount: 0,
    };
}
/** Removes an entry. Fails if the calling account would remove its own address and lock itself out. */
export function removeAddress(call) {
    const { path, caller, address, state, fail, notFound, reply } = call;
    const account = accountAt(call);
    if (account === null)
        return notFound(serviceAccounts, path.clientId);
    const key = fromBlock(decoded(path.ipAddress));
    const entry = state.get(entries, [...account.keys, key]);
    if (entry === null)
        return notFound(entries, key);
    if (caller?.entity?.keys.at(-1) === path.clientId && isInBlock(address, key))
        return fail("CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST", address);
    state.remove(entries, entry.keys);
    return reply();
}
function entriesOf({ state }, account) {
    return state.list(entries, account.keys).map(({ value }) => value);
}
/** Decodes `%2F`: blocks in paths contain it, and blocks in bodies can contain it. */
function decoded(block) {
    return block.replace(/%2f/i, "/");
}
