import { markup, type Markup } from "../../../render/markup.js";

/**
 * The style sheet of the report. It must not contain text from documents, because its hash is part of the content
 * security policy.
 */
export const styleSheet: Markup = markup`
:root {
  color-scheme: light dark;
  --back: #f7f8fb; --card: #ffffff; --ink: #191c24; --quiet: #5a6172; --line: #dfe2ea; --soft: #eef0f5;
  --red: #b4232c; --red-soft: #fdecec; --amber: #8a5300; --amber-soft: #fdf2de;
  --green: #0f6b45; --green-soft: #e3f5ec; --blue: #2754b8; --blue-soft: #e8eefb; --violet: #6b3fa0; --violet-soft: #f1eafa;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #0f1218; --card: #171b23; --ink: #e8eaf0; --quiet: #9da5b6; --line: #2b313d; --soft: #20252f;
    --red: #ff918b; --red-soft: #3a1d1f; --amber: #f2b863; --amber-soft: #382a14;
    --green: #74d8a8; --green-soft: #143023; --blue: #95b6ff; --blue-soft: #1b2a4a; --violet: #c8a6f5; --violet-soft: #2c2140;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
header, main, footer { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; letter-spacing: -0.02em; text-wrap: balance; }
h2 { margin: 3rem 0 0.25rem; font-size: 1.35rem; letter-spacing: -0.01em; }
h3 { margin: 0 0 0.5rem; font-size: 1rem; font-weight: 600; display: flex; flex-wrap: wrap; gap: 0.25rem 0.6rem; align-items: baseline; }
h4 { margin: 1.25rem 0 0.4rem; font-size: 0.9rem; }
p { margin: 0 0 0.4rem; }
a { color: var(--blue); }
ul, ol, dl { margin: 0; padding: 0; list-style: none; }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100rem; top: 0.5rem; padding: 0.5rem 1rem; background: var(--card); }
.skip:focus { left: 1rem; }
.kicker { margin: 0; color: var(--quiet); font-size: 0.85rem; font-weight: 600; }
.range { margin: 0.5rem 0 1.5rem; font-size: 1.1rem; color: var(--quiet); overflow-wrap: anywhere; }
.range b, .version { color: var(--ink); font-variant-numeric: tabular-nums; }
.quiet { color: var(--quiet); font-weight: 400; }
.lead { color: var(--quiet); margin-bottom: 1rem; max-width: 46rem; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 0.75rem; }
.counts a { display: block; padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-left-width: 5px; border-radius: 10px; background: var(--card); color: var(--quiet); text-decoration: none; }
.counts a:hover { border-color: currentColor; }
.counts b { display: block; font-size: 1.9rem; line-height: 1.2; color: var(--ink); font-variant-numeric: tabular-nums; }
.counts .breaking a { border-left-color: var(--red); } .counts .breaking b { color: var(--red); }
.counts .risky a { border-left-color: var(--amber); } .counts .risky b { color: var(--amber); }
.counts .added a { border-left-color: var(--green); } .counts .added b { color: var(--green); }
.counts .changed a { border-left-color: var(--blue); } .counts .changed b { color: var(--blue); }
.scroll { position: relative; overflow-x: auto; border: 1px solid var(--line); border-radius: 12px; background: var(--card); }
.scroll.tall { max-height: 85vh; overflow: auto; }
.timeline { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(7.2rem, 1fr); padding: 1.2rem 0.4rem 1rem; }
.timeline li { position: relative; padding-top: 1.4rem; }
.timeline li::before { content: ""; position: absolute; top: 0.3rem; left: 0; right: 0; height: 2px; background: var(--line); }
.timeline li::after { content: ""; position: absolute; top: -0.05rem; left: 0.5rem; width: 0.75rem; height: 0.75rem; border: 3px solid var(--blue); border-radius: 50%; background: var(--card); }
.timeline a { display: block; height: 100%; padding: 0.25rem 0.4rem 0.5rem; border-radius: 8px; color: inherit; text-decoration: none; font-size: 0.8rem; }
.timeline a:hover { background: var(--soft); }
.timeline .version { display: block; font-size: 0.98rem; }
.bar { display: block; width: 100%; height: 6px; margin: 0.4rem 0; border-radius: 3px; background: var(--soft); }
rect.added { fill: var(--green); } rect.breaking { fill: var(--red); } rect.risky { fill: var(--amber); } rect.changed { fill: var(--blue); }
.fact { display: block; font-weight: 600; }
.fact.added, h4.added { color: var(--green); } .fact.breaking, .fact.removed, h4.breaking { color: var(--red); }
.fact.sunset, h4.sunset { color: var(--violet); } .fact.quiet { font-weight: 400; } h4.risky { color: var(--amber); }
.steps { margin-top: 1rem; }
details.step { border: 1px solid var(--line); border-radius: 10px; background: var(--card); margin-bottom: 0.5rem; }
details.step > summary { padding: 0.6rem 1rem; }
details.step > .body { padding: 0 1rem 1rem; }
summary { cursor: pointer; }
summary .version { margin-right: 0.25rem; }
.chip { display: inline-block; padding: 0.05rem 0.55rem; border-radius: 1rem; background: var(--soft); color: var(--quiet); font-size: 0.8rem; font-weight: 600; white-space: nowrap; }
.chip.breaking, .chip.removed { background: var(--red-soft); color: var(--red); } .chip.risky { background: var(--amber-soft); color: var(--amber); }
.chip.added { background: var(--green-soft); color: var(--green); } .chip.changed { background: var(--blue-soft); color: var(--blue); }
.chip.sunset { background: var(--violet-soft); color: var(--violet); }
.operation { font: 0.85rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
.method { display: inline-block; min-width: 3.6em; color: var(--quiet); font-weight: 700; font-size: 0.92em; }
.operations li { padding: 0.05rem 0; }
.changes li { padding: 0.3rem 0; border-top: 1px solid var(--line); }
.changes li:first-child { border-top: 0; }
.change { font-weight: 600; } .change::first-letter { text-transform: uppercase; }
span.change { display: inline-block; margin-right: 0.4rem; overflow-wrap: anywhere; }
.place { color: var(--quiet); overflow-wrap: anywhere; margin-right: 0.4rem; }
.place code { color: var(--ink); font: 0.85rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
.sunsets { display: grid; grid-template-columns: max-content 1fr; gap: 0.3rem 1rem; }
.sunsets dt { font-variant-numeric: tabular-nums; font-weight: 600; } .sunsets dd { margin: 0; min-width: 0; }
.group { border: 1px solid var(--line); border-radius: 12px; background: var(--card); padding: 1rem 1.2rem 0.4rem; margin-bottom: 0.9rem; }
.group .count { margin-left: auto; color: var(--quiet); font-size: 0.85rem; font-weight: 400; }
.group details { margin-bottom: 0.6rem; font-size: 0.9rem; color: var(--quiet); }
.api { padding: 0 0.5rem; border-radius: 6px; background: var(--soft); font-size: 0.85rem; }
.findings { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 27rem), 1fr)); gap: 0 1.5rem; }
.finding { padding: 0.75rem 0 0.6rem; border-top: 1px solid var(--line); min-width: 0; overflow-wrap: anywhere; }
.finding p { margin: 0 0 0.25rem; }
.finding .label { font-size: 0.8rem; color: var(--quiet); }
.finding pre { margin: 0 0 0.4rem; padding: 0.5rem 0.7rem; max-height: 11rem; overflow: auto; border-radius: 8px; background: var(--soft); font: 0.8rem/1.45 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
.values { margin-bottom: 0.4rem; font-size: 0.85rem; }
.values li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: 0.1rem 0.2rem; }
.values .fingerprint { color: var(--quiet); font-size: 0.78rem; }
.nowrap { white-space: nowrap; }
.hint { color: var(--violet); font-size: 0.9rem; }
.approval { color: var(--green); font-weight: 600; font-size: 0.9rem; }
.cause { display: flex; flex-wrap: wrap; gap: 0 0.8rem; color: var(--quiet); font-size: 0.78rem; }
.cause code { color: var(--ink); } .fingerprint { font-family: ui-monospace, Menlo, Consolas, monospace; }
.filter { display: flex; flex-wrap: wrap; gap: 0.25rem 1.2rem; border: 0; margin: 0.75rem 0 0.4rem; padding: 0; }
.filter legend { float: left; margin-right: 1rem; font-weight: 600; }
.filter label { cursor: pointer; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.4rem; margin-bottom: 0.75rem; font-size: 0.85rem; color: var(--quiet); }
.symbol { display: inline-block; width: 1.4rem; text-align: center; border-radius: 4px; font-weight: 700; }
.matrix { border-collapse: separate; border-spacing: 0; width: 100%; font-size: 0.85rem; }
.matrix td { position: relative; }
.matrix th, .matrix td { padding: 0.22rem 0.25rem; border-bottom: 1px solid var(--line); text-align: center; white-space: nowrap; }
.matrix thead th { font-size: 0.8rem; position: sticky; top: 0; z-index: 2; background: var(--card); font-variant-numeric: tabular-nums; box-shadow: 0 1px 0 var(--line); }
.matrix th[scope="row"], .matrix thead th:first-child, .matrix .tag { text-align: left; font-weight: 400; white-space: normal; min-width: 19rem; padding-left: 0.75rem; }
.matrix th[scope="row"] { position: sticky; left: 0; background: var(--card); }
.matrix .tag { background: var(--soft); font-weight: 600; padding-top: 0.4rem; }
.matrix tr:hover > td, .matrix tr:hover > th[scope="row"] { background: var(--soft); }
td { color: var(--quiet); } td.added, .symbol.added { background: var(--green-soft); color: var(--green); font-weight: 700; }
td.breaking, .symbol.breaking, td.removed, .symbol.removed { background: var(--red-soft); color: var(--red); font-weight: 700; }
td.risky, .symbol.risky { background: var(--amber-soft); color: var(--amber); } td.changed, .symbol.changed { background: var(--blue-soft); color: var(--blue); }
.mark, .symbol.sunset { color: var(--violet); } .mark { margin-left: 0.15rem; font-size: 0.75em; }
.matrix-section:has(input[value="changed"]:checked) .same, .matrix-section:has(input[value="breaking"]:checked) :is(.matrix tr.same, .matrix tr.changed) { display: none; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 3rem; padding-bottom: 2rem; color: var(--quiet); font-size: 0.85rem; }
@media print { .scroll, .scroll.tall, pre { max-height: none; overflow: visible; } .skip, .filter { display: none; } }
@media (max-width: 40rem) { h1 { font-size: 1.5rem; } .matrix th[scope="row"] { min-width: 11rem; } header, main, footer { padding: 0 1rem; } }
`;
