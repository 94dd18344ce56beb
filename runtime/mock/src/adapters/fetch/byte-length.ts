const encoder = /*@__PURE__*/ new TextEncoder();

/** The length of a string in UTF-8 bytes. Most strings are short and pure ASCII, for which a scan is faster than encoding. */
export function byteLength(text: string): number {
  const { length } = text;
  if (length > 4096) return encoder.encode(text).length;
  for (let index = 0; index < length; index += 1) if (text.charCodeAt(index) > 0x7f) return encoder.encode(text).length;
  return length;
}
