/** What to do about a broken reference in a document that the user cannot change. */
export const wayOut =
  "If the document is not yours, correct it with an overlay (--overlay), or leave out what needs this with --allow-broken.";
