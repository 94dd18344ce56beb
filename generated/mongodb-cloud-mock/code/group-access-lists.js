import { fromBlock, isAddress, isBlock, toBlock } from "./addresses.js";
/**
 * The resource that stores the access lists of projects. An entry's key is its CIDR block, even for a single address,
 * or its security group. Recorded links end with this key.
 */
const entries = "groups.accessList";
/** The documented limit. */
const maxEntries = 200;
/** The documented maximum lifetime of a temporary entry. */
const maxDays = 7;
const millisecondsPerDay = 86_400_000;
/** Lists the entries in the order in which they were added. */
export function listGroupEntries(call) {
    return call.replyList(entriesOf(call).map(call.show));
}
/**
 * Adds all entries, or none if one is invalid. As observed, an entry that already exists is replaced without an error,
 * except that a permanent entry can't become temporary.
 */
export function addGroupEntries(call) {
    const { body, path, state } = call;
    const sent = body.map((entry) => ({ entry, key: keyOf(entry) }));
    for (const { entry, key } of sent) {
        const refusal = refuseEntry(call, entry, key);
        if (refusal !== null)
            return refusal;
    }
    const keys = sent.map(({ key }) => key);
    const distinct = new Set([...entriesOf(call).map(({ keys: [, key = ""] }) => key), ...keys]);
    if (new Set(keys).size < keys.length)
        return call.fail("DUPLICATE_ADDRESSES_IN_INPUT");
    if (distinct.size > maxEntries)
        return call.fail("ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED", maxEntries);
    for (const { entry, key } of sent)
        state.put(entries, [path.groupId, key], toValue(entry, key, path.groupId));
    return call.replyList(entriesOf(call).map(call.show), { status: 201 });
}
/** Finds an entry by its block, security group or single address. Removes expired entries. */
export function findGroupEntry({ path, state, now }) {
    removeExpired(state, path.groupId, now);
    return state.get(entries, [path.groupId, normalize(decoded(path.entryValue))]);
}
export function missingGroupEntry({ path, fail }) {
    return fail("ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND", decoded(path.entryValue), path.groupId);
}
function refuseEntry({ path, state, now, fail }, entry, key) {
    const { awsSecurityGroup, cidrBlock, ipAddress, deleteAfterDate } = entry;
    const isGroup = awsSecurityGroup !== undefined;
    if (isGroup && deleteAfterDate !== undefined)
        return fail("NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED");
    // The mock has no peering connections.
    if (isGroup)
        return fail("CANNOT_USE_AWS_SECURITY_GROUP_WITHOUT_VPC_PEERING_CONNECTION");
    const isValid = ipAddress === undefined ? isBlock(key) : isAddress(ipAddress);
    if (!isValid)
        return fail("INVALID_IP_ADDRESS_OR_CIDR_NOTATION", ipAddress ?? cidrBlock ?? "");
    if (deleteAfterDate === undefined)
        return null;
    const milliseconds = Date.parse(deleteAfterDate) - Date.parse(now);
    if (milliseconds <= 0)
        return fail("EXPIRATION_DATE_IN_PAST");
    if (milliseconds > maxDays * millisecondsPerDay)
        return fail("EXPIRATION_DATE_EXCEEDS_MAX", maxDays);
    const existing = state.get(entries, [path.groupId, key]);
    const isPermanent = existing !== null && existing.value["deleteAfterDate"] === undefined;
    return isPermanent ? fail("PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY") : null;
}
function keyOf({ awsSecurityGroup, cidrBlock, ipAddress }) {
    return awsSecurityGroup ?? normalize(decoded(cidrBlock ?? ipAddress ?? ""));
}
/** Returns the key for an address, a block or a security group. The address `0.0.0.0` means all addresses, as observed. */
function normalize(value) {
    if (value === "0.0.0.0")
        return "0.0.0.0/0";
    return isAddress(value) ? toBlock(value) : value;
}
function toValue({ comment, deleteAfterDate }, cidrBlock, groupId) {
    const address = fromBlock(cidrBlock);
    return {
        cidrBlock,
        ...(comment === undefined ? {} : { comment }),
        ...(deleteAfterDate === undefined ? {} : { deleteAfterDate: inSeconds(deleteAfterDate) }),
        groupId,
        ...(isAddress(address) ? { ipAddress: address } : {}),
    };
}
/** Formats a date as in recorded responses: UTC, without fractions of a second. */
function inSeconds(date) {
    return new Date(Date.parse(date)).toISOString().replace(/\.\d+Z$/, "Z");
}
function entriesOf({ path, state, now }) {
    removeExpired(state, path.groupId, now);
    return state.list(entries, [path.groupId]);
}
function removeExpired(state, groupId, now) {
    for (const { keys, value } of state.list(entries, [groupId])) {
        const until = value["deleteAfterDate"];
        if (typeof until === "string" && until <= now)
            state.remove(entries, keys);
    }
}
/** Decodes `%2F`: blocks in paths contain it, and blocks in bodies can contain it. */
function decoded(block) {
    return block.replace(/%2f/i, "/");
}
