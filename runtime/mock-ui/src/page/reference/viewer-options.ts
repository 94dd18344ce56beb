export interface ViewerInput {
  /** The document to show. */
  readonly content: object;
  readonly isDark: boolean;
  readonly send: typeof fetch;
  /** Called when the viewer has processed the document. */
  readonly onLoaded: () => void;
}

/** The options of the viewer. They disable external resources, telemetry and the vendor's services. */
export function viewerOptions({ content, isDark, send, onLoaded }: ViewerInput): object {
  return {
    content,
    customFetch: send,
    onLoaded,
    proxyUrl: "",
    telemetry: false,
    withDefaultFonts: false,
    agent: { disabled: true, hideAddApi: true },
    mcp: { disabled: true },
    hideClientButton: true,
    showDeveloperTools: "never",
    documentDownloadType: "none",
    persistAuth: false,
    forceDarkModeState: isDark ? "dark" : "light",
    hideDarkModeToggle: true,
    defaultOpenFirstTag: true,
    externalUrls: { dashboardUrl: "", registryUrl: "", proxyUrl: "", apiBaseUrl: "" },
  };
}
