/**
 * Reads a body as UTF-8 text. If the body has more bytes than `max`, cancels the rest. In that case, throws the error
 * that `tooLarge` returns. Without `tooLarge`, returns the truncated text.
 */
export async function readText(response: Response, max: number, tooLarge?: () => Error): Promise<string> {
  // React Native's responses have no stream.
  const body = response.body as Response["body"] | undefined;
  if (!body) return response.text();
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let left = max; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.byteLength;
    if (left >= 0) continue;
    await reader.cancel();
    if (tooLarge) throw tooLarge();
    return text;
  }
}
