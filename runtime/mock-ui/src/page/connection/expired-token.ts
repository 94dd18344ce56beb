/** The message for a page whose token the mock rejects. */
export const expiredToken =
  "The token of this page is no longer valid because the mock has restarted. Open the new address that almanac mock printed.";
