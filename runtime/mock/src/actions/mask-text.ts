/** Fills a mask template: `{-12}` becomes the last twelve characters of the secret. */
export function maskText(secret: string, mask: string): string {
  return mask.replace(/\{-(\d+)\}/g, (_, count: string) => secret.slice(-Number(count)));
}
