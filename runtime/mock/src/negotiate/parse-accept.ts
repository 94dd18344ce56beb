export interface MediaRange {
  /** In lowercase and without parameters: `application/json`, `text/*`. */
  readonly type: string;
  /** The range as received, with its parameters. */
  readonly text: string;
  /** From 0 (not acceptable) to 1. */
  readonly quality: number;
}

/** Parses an `Accept` header (RFC 9110 §12.5.1), best range first. Ignores malformed ranges. An empty header accepts everything. */
export function parseAccept(header: string): readonly MediaRange[] {
  if (header.trim() === "") return [{ type: "*/*", text: "*/*", quality: 1 }];
  const ranges = header
    .slice(0, 4096)
    .split(",")
    .flatMap((part) => {
      const [type = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      if (!/^[^\s/]+\/[^\s/]+$/.test(type)) return [];
      const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
      const quality = weight === undefined ? 1 : Number(weight);
      return quality >= 0 ? [{ type: type.toLowerCase(), text: part, quality: Math.min(1, quality) }] : [];
    });
  return ranges.sort((left, right) => right.quality - left.quality);
}
