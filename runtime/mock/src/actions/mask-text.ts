/** A mask with the end of the secret in it: `{-12}` is its last twelve characters. */
export function maskText(secret: string, mask: string): string {
  return mask.replace(/\{-(\d+)\}/g, (_, count: string) => secret.slice(-Number(count)));
}
