// Starts two servers that respond to the same GET with the same bytes, the mock and a bare one, and prints their URLs.
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";

const [, , packagePath, encoded] = process.argv;
const { createMock } = await import(pathToFileURL(packagePath).href);
const { path, accept, setup } = JSON.parse(encoded);
const mock = createMock({ auth: "off", limits: "count" });
let target = path;
for (const { path: at, body, take } of setup) {
  const headers = { accept, "content-type": "application/json" };
  const filled = at.replace(/\{(\w+)\}/g, (_, name) => mock.ids[name]);
  const response = await mock.fetch(`http://mock${filled}`, { method: "POST", headers, body: JSON.stringify(body) });
  const answer = await response.json();
  target = `${filled}/${answer[take]}`;
}
const known = await mock.fetch(`http://mock${target}`, { headers: { accept } });
const body = await known.text();
const headers = [...known.headers].flat();
const server = await mock.listen();
const bare = createServer((_, response) => {
  response.writeHead(known.status, headers);
  response.end(body);
}).listen(0, "127.0.0.1", () => {
  const { port } = bare.address();
  console.log(
    JSON.stringify({
      mock: server.url + target,
      bare: `http://127.0.0.1:${port}${target}`,
      status: known.status,
      bytes: body.length,
    }),
  );
});
