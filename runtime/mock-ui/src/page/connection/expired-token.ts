/** The message for a page whose token the mock rejects. */
export const expiredToken =
  "The token of this page is no longer valid, because the mock was started again. Open the address that almanac mock printed.";
