const UTF_8 = /*@__PURE__*/ new TextDecoder();

/**
 * Reads a body as UTF-8 text. If the body has more bytes than `max`, cancels the rest. In that case, throws the error
 * that `tooLarge` returns. Without `tooLarge`, returns the truncated text.
 */
export async function readText(response: Response, max: number, tooLarge?: () => Error): Promise<string> {
  // React Native's responses have no stream.
  const body = response.body as Response["body"] | undefined;
  if (!body) return await response.text();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  for (let left = max; ;) {
    const { done, value } = await reader.read();
    // Decoding a whole body at once is faster than decoding a stream.
    if (done) return chunks.length < 2 ? UTF_8.decode(chunks[0]) : decode(chunks, true);
    chunks.push(left < value.byteLength ? value.subarray(0, left) : value);
    left -= value.byteLength;
    if (left >= 0) continue;
    await reader.cancel();
    if (tooLarge) throw tooLarge();
    return decode(chunks, false);
  }
}

/** Decodes chunks of a body. If the body isn't whole, omits an incomplete character at its end. */
function decode(chunks: readonly Uint8Array[], isWhole: boolean): string {
  const decoder = new TextDecoder();
  const text = chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("");
  return isWhole ? text + decoder.decode() : text;
}
