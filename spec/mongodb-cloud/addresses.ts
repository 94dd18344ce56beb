/** IPv4 and IPv6 addresses and CIDR blocks, as access lists hold them. */

interface Address {
  readonly number: bigint;
  /** 32 or 128. */
  readonly bits: number;
}

/** `192.0.2.7` is `192.0.2.7/32`; a block stays what it is. */
export function toBlock(address: string): string {
  if (address.includes("/")) return address;
  return address.includes(":") ? `${address}/128` : `${address}/32`;
}

/** `192.0.2.7/32` is `192.0.2.7`; a wider block stays what it is. */
export function fromBlock(block: string): string {
  return block.replace(block.includes(":") ? /\/128$/ : /\/32$/, "");
}

export function isInBlock(address: string, block: string): boolean {
  const [start = "", length = ""] = toBlock(block).split("/");
  const own = parse(address);
  const first = parse(start);
  if (own === null || own.bits !== first?.bits) return false;
  const shift = BigInt(first.bits - Number(length));
  return own.number >> shift === first.number >> shift;
}

export function isAddress(text: string): boolean {
  return parse(text) !== null;
}

/** Whether it is a block in CIDR notation. */
export function isBlock(text: string): boolean {
  const [, start = "", length = ""] = /^([^/]*)\/(\d{1,3})$/.exec(text) ?? [];
  const first = parse(start);
  return first !== null && Number(length) <= first.bits;
}

/** Null for what is no address. */
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

/** `2001:db8::7` with the zeros that `::` stands for (RFC 4291 section 2.2). */
function groupsOf(text: string): readonly string[] {
  const [head = [], tail, more] = text.split("::").map((half) => (half === "" ? [] : half.split(":")));
  if (tail === undefined || more !== undefined) return more === undefined ? head : [];
  const zeros = Array.from({ length: Math.max(1, 8 - head.length - tail.length) }, () => "0");
  return [...head, ...zeros, ...tail];
}
