import type { Random } from "./random.js";

const others: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  2 ** 53,
  "",
  "x",
  "\u{1f511}",
  "a".repeat(300),
  [],
  {},
  ["x"],
  { x: 1 },
];

/** Returns a copy of a value with one change at a random position. */
export function mutate(value: unknown, random: Random): unknown {
  const nested = typeof value === "object" && value !== null && Object.keys(value).length > 0 && random(4) > 0;
  if (!nested) return mutateHere(value, random);
  if (Array.isArray(value)) {
    const index = random(value.length);
    return value.map((item: unknown, position) => (position === index ? mutate(item, random) : item));
  }
  const entries = Object.entries(value);
  const index = random(entries.length);
  return Object.fromEntries(
    entries.map(([name, each]: readonly [string, unknown], position) => [
      name,
      position === index ? mutate(each, random) : each,
    ]),
  );
}

function mutateHere(value: unknown, random: Random): unknown {
  if (random(3) === 0) return others[random(others.length)];
  if (typeof value === "string") return [value.slice(1), `${value}x`, value.toUpperCase(), value + value][random(4)];
  if (typeof value === "number") return [value + 1, -value, value * 1e6, value + 0.5][random(4)];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return [[], items.slice(1), [...items, items[0] ?? null], [...items, "x"]][random(4)];
  }
  if (typeof value !== "object" || value === null) return others[random(others.length)];
  const entries = Object.entries(value);
  const index = random(Math.max(1, entries.length));
  return random(2) === 0
    ? Object.fromEntries(entries.filter((_, position) => position !== index))
    : { ...value, unknown: others[random(others.length)] };
}
