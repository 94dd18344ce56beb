/**
 * Decodes UTF-8 chunks and splits the text at a separator of one character. The text after the last separator is the
 * last piece. Characters that span chunks are decoded correctly, and a byte order mark is removed.
 */
export async function* splitText(chunks: AsyncIterable<Uint8Array>, separator: string): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  // Parts are joined once per piece. Appending each chunk to a string and searching it again would take quadratic time.
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
