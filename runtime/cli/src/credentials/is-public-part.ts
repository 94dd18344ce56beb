const publicParts = new Set(["publicKey", "clientId", "username"]);

/** Whether a part of a credential isn't a secret. */
export function isPublicPart(key: string): boolean {
  return publicParts.has(key);
}
