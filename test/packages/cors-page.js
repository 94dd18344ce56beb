// Runs in a page of another origin than the mock. `globalThis.result` is what the page could do.

/** Creates, lists, changes and deletes an album, and returns what the page could read. */
async function useMock(url, authorization) {
  const call = async (method, path, body) => {
    const headers = { authorization, ...(body === undefined ? {} : { "content-type": "application/json" }) };
    const init = {
      method,
      headers,
      credentials: "include",
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const response = await fetch(url + path, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
  };
  const created = await call("POST", "/albums", { title: "Blue" });
  const path = `/albums/${created.body.id}`;
  const listed = await call("GET", "/albums");
  const changed = await call("PATCH", path, { title: "Hejira" });
  const deleted = await call("DELETE", path);
  const missing = await call("GET", path);
  const unauthenticated = await fetch(`${url}/albums`, { credentials: "include" });
  return {
    created: [created.status, created.body.title, created.headers.get("x-request-cost")],
    listed: listed.body.map(({ title }) => title),
    changed: [changed.status, changed.body.title],
    deleted: deleted.status,
    missing: missing.status,
    unauthenticated: unauthenticated.status,
    unknownPath: (await call("GET", "/unknown")).status,
  };
}

/** Returns a status, or "blocked" if the browser doesn't let the page send the request or read the response. */
async function statusOf(url, init) {
  return fetch(url, init).then(
    ({ status }) => status,
    () => "blocked",
  );
}
