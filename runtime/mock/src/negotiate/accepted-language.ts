/**
 * Returns the most preferred language of an `Accept-Language` header that is allowed: `de` in `de-CH,de;q=0.9`; null if
 * none is. Browsers and Node's `fetch` add the header to requests, so a value that the document doesn't list is like no
 * header (RFC 9110, section 12.5.4).
 */
export function acceptedLanguage(header: string, isAllowed: (language: string) => boolean): string | null {
  if (isAllowed(header)) return header;
  const ranges = header.split(",").map((each) => {
    const [range = "", ...parameters] = each.split(";").map((part) => part.trim());
    const weight = parameters.flatMap((part) => /^q=(\d(?:\.\d{1,3})?)$/i.exec(part)?.[1] ?? [])[0];
    return { range, weight: weight === undefined ? 1 : Number(weight) };
  });
  const preferred = ranges.filter(({ weight }) => weight > 0).sort((left, right) => right.weight - left.weight);
  return preferred.map(({ range }) => range).find(isAllowed) ?? null;
}
