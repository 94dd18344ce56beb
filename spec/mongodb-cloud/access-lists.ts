import type { BehaviourCall } from "../../generated/mongodb-cloud-mock/behaviours.js";
import { fromBlock, isAddress, isBlock, isInBlock, toBlock } from "./addresses.js";
import { apiKeys } from "./api-keys.js";
import type { Entity, Result } from "./types.js";

/** Where entries stand. They are named by their address, or by their block where it is wider than one address. */
const entries = "orgs.apiKeys.accessList";

/** The names under which paths know one and the same list, and so where links lead. */
export type ListName = typeof entries | "orgs.apiKeys.whitelist";

interface ListPath {
  readonly orgId: string;
  readonly apiUserId: string;
}

interface EntryPath extends ListPath {
  readonly ipAddress: string;
}

type ListCall = Pick<BehaviourCall, "api" | "state" | "fail" | "notFound" | "show" | "replyList"> & {
  readonly path: ListPath;
};
type EntryCall = ListCall & Pick<BehaviourCall, "reply" | "caller" | "address"> & { readonly path: EntryPath };

interface AddCall extends ListCall, Pick<BehaviourCall, "now"> {
  readonly query: { readonly includeCount?: boolean; readonly itemsPerPage?: number; readonly pageNum?: number };
  readonly body: readonly { readonly cidrBlock?: string; readonly ipAddress?: string }[];
}

/** Atlas v1.0 and Cloud Manager still have the old name of the list in their codes. */
export function listCode(api: string, code: string): string {
  return api === "atlas" ? code : code.replace("ACCESS_LIST", "WHITELIST");
}

/** In the order in which they were added. */
export function listEntries(call: ListCall, name: ListName): Result {
  return absentKey(call) ?? call.replyList(entriesOf(call).map((entry) => showEntry(call, entry, name)));
}

/** All or none of them are added. The answer is the first page of the list. */
export function addEntries(call: AddCall, name: ListName): Result {
  const { api, body, path, state, now, fail } = call;
  const absent = absentKey(call);
  if (absent !== null) return absent;
  const refuse = (code: string, ...parameters: readonly string[]): Result => fail(listCode(api, code), ...parameters);
  const sent = body.map(({ cidrBlock, ipAddress }) => decoded(cidrBlock ?? ipAddress ?? ""));
  const odd = sent.find((address) => !isAddress(address) && !isBlock(address));
  if (odd !== undefined) return refuse("INVALID_IP_ADDRESS_OR_CIDR_NOTATION", odd);
  const keys = sent.map(fromBlock);
  if (new Set(keys).size < keys.length) return refuse("DUPLICATE_ADDRESSES_IN_INPUT");
  const known = keys.find((key) => findEntry(call, key) !== null);
  if (known !== undefined) return refuse("ADDRESS_ALREADY_IN_ACCESS_LIST", known);
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

export function getEntry(call: EntryCall, name: ListName): Result {
  const entry = findEntry(call, call.path.ipAddress);
  return entry === null ? absentEntry(call) : call.reply(showEntry(call, entry, name));
}

/** A key cannot shut itself out. */
export function deleteEntry(call: EntryCall): Result {
  const { api, path, caller, address, state, fail, reply } = call;
  const entry = findEntry(call, path.ipAddress);
  if (entry === null) return absentEntry(call);
  const isOwn = caller?.entity?.keys.at(-1) === path.apiUserId;
  if (isOwn && isInBlock(address, entry.keys.at(-1) ?? ""))
    return fail(listCode(api, "CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST"), address);
  state.remove(entries, entry.keys);
  return reply();
}

/** What is not there on the way to the list; null if all is. */
function absentKey({ path, state, notFound }: ListCall): Result | null {
  const { orgId, apiUserId } = path;
  if (state.get("orgs", [orgId]) === null) return notFound("orgs", orgId);
  return state.get(apiKeys, [orgId, apiUserId]) === null ? notFound(apiKeys, apiUserId) : null;
}

function absentEntry(call: EntryCall): Result {
  const { api, path, fail } = call;
  const code = listCode(api, "API_KEY_ACCESS_LIST_NOT_FOUND");
  return absentKey(call) ?? fail(code, decoded(path.ipAddress), path.apiUserId);
}

function entriesOf({ state, path }: ListCall): readonly Entity[] {
  return state.list(entries, [path.orgId, path.apiUserId]);
}

/** `192.0.2.7/32` and `192.0.2.7` are one. */
function findEntry({ state, path }: ListCall, address: string): Entity | null {
  return state.get(entries, [path.orgId, path.apiUserId, fromBlock(decoded(address))]);
}

/** Blocks may be written with `%2F`, in bodies too. */
function decoded(block: string): string {
  return block.replace(/%2f/i, "/");
}

type Shown = ReturnType<BehaviourCall["show"]>;

/** Where there is no single address, Atlas says nothing and Cloud Manager null. */
function showEntry({ api, show }: ListCall, entry: Entity, resource: ListName): Shown {
  const { ipAddress = null, ...shown } = show({ ...entry, resource });
  return ipAddress === null && api !== "cloud-manager" ? shown : { ...shown, ipAddress };
}
