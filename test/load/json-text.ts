import fc from "fast-check";

const space = fc.constantFrom("", "", "", " ", "\n", "\n  ", "\t", "\r\n", "\r");

const string = fc
  .constantFrom(
    "a",
    "b",
    "",
    "<<",
    "__proto__",
    "constructor",
    "200",
    "a: b",
    "- #",
    "é",
    "😀",
    "\u2028",
    "\ud800",
    "a/b~c",
    '\\"',
    "\t",
    "null",
  )
  .chain((text) =>
    fc.constantFrom(
      JSON.stringify(text),
      JSON.stringify(text).replaceAll("/", "\\/"),
      `"${text.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`,
    ),
  );

const number = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map(String)
    .map((text) => text.replace("e+", "E+")),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map(String),
  fc.constantFrom("-0", "-0.0", "1.0", "1e400", "5e-324", "9007199254740993", "9".repeat(400)),
);

/** JSON with every kind of white space, duplicate keys and extreme numbers. */
export const jsonText: fc.Arbitrary<string> = fc.letrec<{ value: string; list: string; object: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    string,
    number,
    fc.constantFrom("true", "false", "null"),
    tie("list"),
    tie("object"),
  ),
  list: bracketed("[", fc.tuple(space, tie("value"), space), "]"),
  object: bracketed("{", fc.tuple(space, string, space, fc.constant(":"), space, tie("value"), space), "}"),
})).object;

function bracketed(open: string, item: fc.Arbitrary<readonly string[]>, close: string): fc.Arbitrary<string> {
  return fc
    .tuple(space, fc.array(item, { maxLength: 4 }), space)
    .map(
      ([before, items, after]) => `${before}${open}${items.map((parts) => parts.join("")).join(",")}${close}${after}`,
    );
}
