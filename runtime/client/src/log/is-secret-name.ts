const SECRET = /key|token|secret|signature|^sig$|pass|auth|credential|session|cookie|jwt|otp/i;

/** Whether what has this name, of a header, a parameter or a member, is likely to be nobody else's business. */
export function isSecretName(name: string, others: readonly string[]): boolean {
  return SECRET.test(name) || others.some((other) => other.toLowerCase() === name.toLowerCase());
}
