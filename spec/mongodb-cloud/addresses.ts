interface Address {
  readonly number: bigint;
  /** 32 or 128. */
  readonly bits: number;
}

/** Converts an address to a block: `192.0.2.7` becomes `192.0.2.7/32`. Returns a block unchanged. */
export function toBlock(address: string): string {
  if (address.includes("/")) return address;
  return address.includes(":") ? `${address}/128` : `${address}/32`;
}

/** Converts a block of one address to the address: `192.0.2.7/32` becomes `192.0.2.7`. Returns a larger block unchanged. */
export function fromBlock(block: string): string {
  return block.replace(block.includes(":") ? /\/128$/ : /\/32$/, "");
}

export function isInBlock(address: string, block: string): boolean {
  const [start = "", length = ""] = toBlock(block).split("/");
  const tested = parse(address);
  const first = parse(start);
  if (tested === null || tested.bits !== first?.bits) return false;
  const shift = BigInt(first.bits - Number(length));
  return tested.number >> shift === first.number >> shift;
}

export function isAddress(text: string): boolean {
  return parse(text) !== null;
}

/** Whether a string is a block in CIDR notation. */
export function isBlock(text: string): boolean {
  const [, start = "", length = ""] = /^([^/]*)\/(\d{1,3})$/.exec(text) ?? [];
  const first = parse(start);
  return first !== null && Number(length) <= first.bits;
}

/** Null if the string isn't an address. */
function parse(text: string): Address | null {
  const parts = text.includes(":") ? groupsOf(text) : text.split(".");
  return text.includes(":")
    ? addressOf(parts, { count: 8, bits: 16, form: /^[0-9a-f]{1,4}$/i, prefix: "0x" })
    : addressOf(parts, { count: 4, bits: 8, form: /^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/, prefix: "" });
}

interface Form {
  readonly count: number;
  readonly bits: number;
  readonly form: RegExp;
  readonly prefix: string;
}

function addressOf(parts: readonly string[], { count, bits, form, prefix }: Form): Address | null {
  if (parts.length !== count || !parts.every((part) => form.test(part))) return null;
  const number = parts.reduce((sum, part) => (sum << BigInt(bits)) + BigInt(prefix + part), 0n);
  return { number, bits: count * bits };
}

/** Returns the groups of an IPv6 address, with zeros in place of `::` (RFC 4291 section 2.2). */
function groupsOf(text: string): readonly string[] {
  const [head = [], tail, more] = text.split("::").map((half) => (half === "" ? [] : half.split(":")));
  if (tail === undefined || more !== undefined) return more === undefined ? head : [];
  const zeros = Array.from({ length: Math.max(1, 8 - head.length - tail.length) }, () => "0");
  return [...head, ...zeros, ...tail];
}
