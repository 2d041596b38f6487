import { Html } from './html.ts';

/** Looks of the page, in the colours that the reader's system asks for; no font and no picture is fetched. */
export const STYLE = new Html(`
:root { color-scheme: light dark; --ink: light-dark(#2b2623, #eee7e1); --soft: light-dark(#6b615b, #b5a9a1); --page: light-dark(#fbf8f5, #1b1817); --raised: light-dark(#fff, #25211f); --line: light-dark(#e2d9d2, #3d3733); --accent: light-dark(#8d3b2b, #f0a58f); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 90rem; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1, h2 { line-height: 1.2; text-wrap: balance; }
h2 { margin-top: 3rem; }
p { max-width: 45rem; }
a { color: var(--accent); }
code { font: 0.85em ui-monospace, monospace; color: var(--soft); overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 0.75rem; }
dl div { display: flex; flex-direction: column-reverse; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--raised); }
dt { color: var(--soft); }
dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; }
nav a, summary { display: inline-block; padding-block: 0.75rem; }
summary { font-weight: 600; cursor: pointer; }
.scroll { overflow-x: auto; margin-block: 1rem; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--raised); }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; }
caption { padding: 0.75rem 1rem; text-align: start; font-weight: 600; }
tbody tr:nth-child(even) { background: light-dark(#fbf8f5, #211d1b); }
th, td { padding: 0.5rem 1rem; border-top: 1px solid var(--line); text-align: start; vertical-align: top; min-width: 9rem; }
th[scope='row'] { font-weight: 500; min-width: 14rem; }
thead th { color: var(--soft); font-weight: 600; }
.number { min-width: 5rem; text-align: end; font-variant-numeric: tabular-nums; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media print { .scroll { overflow: visible; } }
`);
