const preview = /(?:^|[\d._-])(?:preview|beta|alpha|rc|upcoming|experimental|unstable|draft|dev)[._-]?\d*(?:$|[._-])/i;

/** Whether a version is a date or a number, such as `2024-08-05`, `v1.41` or `71`, and not a preview. */
export function isStable(version: string): boolean {
  return /^v?\d/i.test(version) && !preview.test(version);
}
