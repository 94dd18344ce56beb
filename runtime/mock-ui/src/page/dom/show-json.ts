import { element } from "./element.js";

const maxLength = 200_000;

/** Shows a JSON value or plain text in an element that can be scrolled with the keyboard. */
export function showJson(value: unknown, label: string): HTMLElement {
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  const shown = text.slice(0, maxLength);
  const rest = text.length - shown.length;
  const pre = element("pre", { class: "code", tabindex: 0, role: "region", "aria-label": label });
  pre.append(...(typeof value === "string" ? [shown] : colored(shown)));
  if (rest > 0) pre.append(`\n… ${rest} more characters`);
  return pre;
}

/** Splits JSON into colored parts. */
function colored(text: string): readonly (string | Node)[] {
  const parts: (string | Node)[] = [];
  let last = 0;
  for (const { index, 0: token } of text.matchAll(
    // A string that was cut off ends with the text. Otherwise, the search would start again at each quote in it.
    /"(?:[^"\\]|\\.)*(?:"(?:\s*:)?|\\?$)|\b(?:true|false|null)\b|-?\d[\d.eE+-]*/g,
  )) {
    parts.push(text.slice(last, index), element("span", { class: kindOf(token) }, token));
    last = index + token.length;
  }
  parts.push(text.slice(last));
  return parts;
}

function kindOf(token: string): string {
  if (!token.startsWith('"')) return "value";
  return token.endsWith(":") ? "name" : "text";
}
