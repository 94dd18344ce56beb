export interface ReadStart {
  readonly bytes: Uint8Array;
  /** Whether the body is longer than the limit. If so, the rest was not read. */
  readonly isLonger: boolean;
}

/** Reads a response body until it ends or exceeds the limit. Returns whole chunks, so `bytes` can exceed it, too. */
export async function readStart(response: Response, limit: number): Promise<ReadStart> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length <= limit) continue;
    await reader?.cancel();
    break;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes, isLonger: length > limit };
}
