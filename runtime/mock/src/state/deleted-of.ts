/** Returns the name of the pseudo-resource that records which implicit entities of a resource have been deleted. */
export function deletedOf(resource: string): string {
  return `${resource}*deleted`;
}
