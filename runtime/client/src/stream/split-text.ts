/**
 * Cuts UTF-8 into pieces at a separator of one character, wherever the chunks end; what follows the last separator
 * comes last. Characters that are cut in two by chunks are whole again, and a byte order mark is gone.
 */
export async function* splitText(chunks: AsyncIterable<Uint8Array>, separator: string): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  // Parts of one piece, joined once: appending to a string that is searched again each time would take quadratic time.
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const [first = "", ...others] = decoder.decode(chunk, { stream: true }).split(separator);
    parts.push(first);
    for (const other of others) {
      yield parts.join("");
      parts = [other];
    }
  }
  parts.push(decoder.decode());
  yield parts.join("");
}
