type Headers = readonly (readonly [name: string, value: string])[];

const shared: Headers = [
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Referrer-Policy", "no-referrer"],
  ["X-Content-Type-Options", "nosniff"],
];

export interface PageFile {
  readonly type: string;
  /** The URL of the page. */
  readonly base: string;
  /** Allows the styles that the reference viewer adds. Null for all files except the frame's document. */
  readonly nonce: string | null;
  /** Whether the name of the file contains a hash of its contents. */
  readonly isHashed: boolean;
}

/**
 * Returns the headers for a file of the page. Allows scripts and styles only from paths below the page, because other
 * paths of this origin serve content that the mock's clients have stored. Browsers keep files with a hash in their name,
 * together with their compiled code.
 */
export function pageHeaders({ type, base, nonce, isHashed }: PageFile): Headers {
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
  const cached = isHashed ? "private, max-age=31536000, immutable" : "no-store";
  return [["Content-Type", type], ["Cache-Control", cached], ...shared, ["Content-Security-Policy", policy.join("; ")]];
}
