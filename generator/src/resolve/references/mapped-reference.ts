/**
 * Returns the reference for a value in a discriminator's mapping. The value is either a component name or already a
 * reference.
 */
export function mappedReference(target: string): string {
  const isName = /^[A-Za-z0-9._-]+$/.test(target) && !/\.(ya?ml|json)$/.test(target);
  return isName ? `#/components/schemas/${target}` : target;
}
