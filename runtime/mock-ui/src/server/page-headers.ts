type Headers = readonly (readonly [name: string, value: string])[];

const shared: Headers = [
  ["Cache-Control", "no-store"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Referrer-Policy", "no-referrer"],
  ["X-Content-Type-Options", "nosniff"],
];

/**
 * Returns the headers for a file of the page. Allows scripts and styles only from paths below the page, because other
 * paths of this origin serve content that the mock's clients have stored. `nonce` allows the styles that the reference
 * viewer adds. It is null for all files except the frame's document.
 */
export function pageHeaders(type: string, base: string, nonce: string | null): Headers {
  const isFrame = nonce !== null;
  const policy = [
    "default-src 'none'",
    `script-src ${base}`,
    isFrame ? `style-src ${base} 'nonce-${nonce}'` : `style-src ${base}`,
    // The viewer sets properties such as the width of the sidebar with style attributes.
    ...(isFrame ? ["style-src-attr 'unsafe-inline'"] : []),
    "connect-src 'self'",
    isFrame ? "img-src data: blob:" : "img-src data:",
    isFrame ? "frame-src 'none'" : `frame-src ${base}`,
    "base-uri 'none'",
    "form-action 'none'",
    isFrame ? "frame-ancestors 'self'" : "frame-ancestors 'none'",
    ...(isFrame ? [] : ["require-trusted-types-for 'script'", "trusted-types 'none'"]),
  ];
  return [["Content-Type", type], ...shared, ["Content-Security-Policy", policy.join("; ")]];
}
