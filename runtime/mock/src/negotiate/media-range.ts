/** One member of an `Accept` header. */
export interface MediaRange {
  /** In lower case, without parameters: `application/json`, `text/*`. */
  readonly type: string;
  /** 0: by no means. */
  readonly quality: number;
}

/** The members of an `Accept` header (RFC 9110 §12.5.1), best first; what cannot be read is left out. Empty, it is as good as none. */
export function parseAccept(header: string): readonly MediaRange[] {
  if (header.trim() === "") return [{ type: "*/*", quality: 1 }];
  const ranges = header
    .slice(0, 4096)
    .split(",")
    .flatMap((part) => {
      const [type = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      if (!/^[^\s/]+\/[^\s/]+$/.test(type)) return [];
      const stated = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
      const quality = stated === undefined ? 1 : Number(stated);
      return quality >= 0 ? [{ type: type.toLowerCase(), quality: Math.min(1, quality) }] : [];
    });
  return ranges.sort((left, right) => right.quality - left.quality);
}

/** A media type without its parameters, in lower case. */
export function essenceOf(mediaType: string): string {
  const end = mediaType.indexOf(";");
  return (end === -1 ? mediaType : mediaType.slice(0, end)).trim().toLowerCase();
}

export function isIn(essence: string, { type }: MediaRange): boolean {
  return type === "*/*" || type === essence || (type.endsWith("/*") && essence.startsWith(type.slice(0, -1)));
}

/** Whether a body of this type is JSON: `application/json`, or a type with the suffix. */
export function isJson(mediaType: string): boolean {
  return /^[^/]+\/([^;]*\+)?json\s*(;|$)/i.test(mediaType);
}
