import { Doubt } from "../doubt.js";

/** Returns the value of a scalar without quotes, according to YAML's core schema. */
export function resolvePlain(text: string): string | number | boolean | null {
  switch (text.charAt(0)) {
    case "~":
    case "n":
    case "N":
      return /^(?:~|null|Null|NULL)$/.test(text) ? null : text;
    case "t":
    case "T":
      return /^(?:true|True|TRUE)$/.test(text) ? true : text;
    case "f":
    case "F":
      return /^(?:false|False|FALSE)$/.test(text) ? false : text;
    default:
      return /^[-+.\d]/.test(text) ? resolveNumber(text) : text;
  }
}

function resolveNumber(text: string): string | number {
  if (/^[-+]?\d+$/.test(text)) return finite(Number.parseInt(text, 10));
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+$/.test(text) || /^[-+]?(?:\.\d+|\d+\.\d*)$/.test(text))
    return finite(Number.parseFloat(text));
  // Leaves octal and hexadecimal numbers, infinities and NaN to the library.
  if (/^0[ox]|^[-+]?\.(?:inf|nan)$/i.test(text)) throw new Doubt();
  return text;
}

/** JSON can't represent infinite numbers; the library reports them. */
function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Doubt();
  return value;
}
