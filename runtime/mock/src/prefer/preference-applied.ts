import type { Preference } from "./parse-prefer.js";

/**
 * Returns the header that lists the applied preferences (RFC 7240 section 3). Omits an example whose name a header
 * can't contain.
 */
export function preferenceApplied({ code, example, isDynamic }: Preference): readonly [name: string, value: string] {
  const quoted = example === null ? "" : `"${example.replace(/["\\]/g, "\\$&")}"`;
  const parts = [
    ...(code === null ? [] : [`code=${code}`]),
    ...(/^"[ -~]+"$/.test(quoted) ? [`example=${quoted}`] : []),
    ...(isDynamic && example === null ? ["dynamic=true"] : []),
  ];
  return ["Preference-Applied", parts.join(", ")];
}
