import { expect, test } from "vitest";
import { markup } from "../../generator/dist/render/markup.js";

test("text can't leave its element or its attribute", () => {
  const text = `</p>"'><script>a && b</script>\u0000\u202E`;
  expect(markup`<p title="${text}">${text}</p>`.toString()).toBe(
    '<p title="&lt;/p&gt;&quot;&#39;&gt;&lt;script&gt;a &amp;&amp; b&lt;/script&gt; \ufffd">' +
      "&lt;/p&gt;&quot;&#39;&gt;&lt;script&gt;a &amp;&amp; b&lt;/script&gt; \ufffd</p>",
  );
});

test("markup is nested without being encoded again, and the texts in lists are encoded", () => {
  const items = ["<b>", markup`<i>${"&"}</i>`];
  expect(markup`<ul>${items}</ul>${3}`.toString()).toBe("<ul>&lt;b&gt;<i>&amp;</i></ul>3");
});
