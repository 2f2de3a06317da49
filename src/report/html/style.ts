import { hueProperties, hues } from '../figures/palette.ts';

/** The only style of the page; its hash stands in the page's content security policy. */
export const style = `
:root{color-scheme:light dark;--page:#fff;--ink:#1b1f24;--soft:#57606a;--line:#d5dae0;--tint:#f4f6f8;--link:#0b5cad;--on-hue:#fff;${hueProperties('light')}}
@media (prefers-color-scheme:dark){:root{--page:#14171b;--ink:#e8eaed;--soft:#a6afb9;--line:#3a414a;--tint:#1e2329;--link:#8cc2ff;--on-hue:#14171b;${hueProperties('dark')}}}
@media print{:root{color-scheme:light;--page:#fff;--ink:#000;--soft:#333;--line:#bbb;--tint:#f4f4f4;--link:#000;--on-hue:#fff;${hueProperties('light')}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;overflow-wrap:anywhere;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.wrap{max-width:49rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999px;top:0;background:var(--page);padding:.5rem 1rem;z-index:1}
.skip:focus{left:0}
header{padding:2.5rem 0 1.25rem;border-bottom:1px solid var(--line);margin-bottom:1.5rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .4rem;letter-spacing:-.01em;text-wrap:balance}
.subtitle{font-size:1.1rem;color:var(--soft);margin:0}
.meta{color:var(--soft);font-size:.875rem;margin:.75rem 0 0}
h2{font-size:1.45rem;line-height:1.25;margin:0 0 .25rem}
h3{font-size:1.1rem;line-height:1.3;margin:2rem 0 .4rem}
section{padding:1.75rem 0;border-top:1px solid var(--line)}
section:first-of-type{border-top:0}
.question{color:var(--soft);margin:0 0 1rem}
.question:has(+.meaning){margin-bottom:.4rem}
.meaning{font-size:.875rem;color:var(--soft);margin:.15rem 0}
.meaning b{color:var(--ink)}
.meanings dl{grid-template-columns:minmax(8rem,14rem) 1fr}
p{margin:.6rem 0;max-width:42rem}
.points{padding-left:1.2rem;margin:.6rem 0;max-width:44rem}
.points li{margin:.6rem 0}
.points b{display:block}
.points .numbers{font-size:.9rem;color:var(--soft)}
.points a:not(.number){white-space:nowrap;font-size:.875rem}
.points a:not(.number)::before{content:"→ "}
a.number{color:inherit;text-decoration:underline dotted var(--soft);text-decoration-thickness:1px}
a.number:hover,a.number:focus-visible{color:var(--link);text-decoration-color:var(--link)}
.behind{margin:.6rem 0 1rem;padding-left:1rem}
.behind:target{background:var(--tint)}
.behind p{margin:.2rem 0}
.behind code{font-size:.95em;color:var(--soft);overflow-wrap:anywhere}
.behind ul{margin:.3rem 0;padding-left:1.1rem}
.behind small{color:var(--soft)}
#content section:first-child{padding-top:2.25rem}
nav ol{margin:.4rem 0 0;padding-left:1.8rem;columns:2;column-gap:2rem}
nav li{margin:.15rem 0;break-inside:avoid}
nav h2{font-size:1rem}
.note{border-left:3px solid var(--line);padding:.1rem 0 .1rem .8rem;color:var(--soft);font-size:.925rem;margin:.8rem 0;max-width:42rem}
.note.limit{border-color:var(--orange)}
.note b{color:var(--ink)}
figure{margin:1.5rem 0}
figcaption{font-weight:600;font-size:1.05rem;line-height:1.35;margin-bottom:.6rem}
figcaption small{display:block;font-weight:400;font-size:.875rem;color:var(--soft);margin-top:.1rem}
.chart svg{display:block;max-width:100%;height:auto;overflow:visible;font-family:inherit;font-variant-numeric:tabular-nums}
.chart svg.narrow{display:none}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:0 0 .6rem;padding:0;font-size:.875rem}
.legend.narrow{display:none}
.legend li::before{content:"";display:inline-block;width:.8em;height:.8em;border-radius:2px;margin-right:.4em;background:currentColor;vertical-align:-.05em}
.legend .gap::before{width:1.6em;background:repeating-linear-gradient(135deg,var(--mist) 0 1px,transparent 1px 4px);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.legend span{color:var(--ink)}
${Object.keys(hues)
  .map((name) => `.hue-${name}{color:var(--${name})}`)
  .join('')}
details{margin:.6rem 0;font-size:.875rem}
summary{cursor:pointer;color:var(--link);padding:.25rem 0}
.scroll{overflow:auto;max-height:30rem;border:1px solid var(--line);border-radius:4px;margin:.4rem 0}
table{border-collapse:collapse;width:100%;font-size:.85rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:.5rem .6rem;color:var(--ink)}
th,td{padding:.3rem .45rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{position:sticky;top:0;background:var(--tint);font-weight:600}
tbody th{font-weight:400}
tbody tr:last-child>*{border-bottom:0}
.n{text-align:right}
.paper{display:none}
.d,td.n{white-space:nowrap}
.many{font-size:.78rem}
.many th,.many td{padding:.25rem .3rem}
.many th{hyphens:auto}
th,td{overflow-wrap:normal}
.articles{padding-left:1.2rem;margin:.4rem 0 1rem}
.articles li{margin:.45rem 0}
.articles small{display:block;color:var(--soft);font-size:.85rem}
.quotations{list-style:none;padding:0;margin:.8rem 0}
.quotations li{margin:.9rem 0;padding-left:.8rem;border-left:3px solid var(--line)}
.quotations blockquote{margin:0;max-width:42rem}
.quotations small{display:block;color:var(--soft);font-size:.85rem;margin-top:.15rem}
.quotations .mark{font-size:.75em;font-weight:600;background:var(--tint);border:1px solid var(--line);border-radius:3px;padding:.05rem .35rem;margin-right:.2rem;white-space:nowrap}
.brief section{padding:1.1rem 0}
.brief .note{border:0;padding:0}
.brief h2{font-size:1.25rem}
.brief .scroll{max-height:none}
footer{border-top:1px solid var(--line);margin-top:1rem;padding:1.75rem 0 3rem;color:var(--soft);font-size:.875rem}
footer h2{font-size:1.1rem;color:var(--ink);margin-top:1rem}
footer ul{padding-left:1.2rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.5rem 0}
dd{margin:0;overflow-wrap:anywhere}
@media (max-width:40rem){
body{font-size:1rem}
.wrap{padding:0 .625rem}
h1{font-size:1.5rem}
nav ol{columns:1}
.chart svg.wide{display:none}
.chart svg.narrow{display:block}
.legend.narrow{display:flex}
dl,.meanings dl{grid-template-columns:1fr}
dd{margin-bottom:.4rem}
}
@media print{
@page{size:A4;margin:18mm 13mm 20mm;@bottom-right{content:counter(page)" / "counter(pages);font:8pt system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#555}}
@page brief{margin:12mm 13mm 15mm}
html{font-size:10.5pt}
body{font-size:1rem}
.skip,details,#articles,nav li:has([href="#articles"]){display:none}
@supports selector(::details-content){
.meanings{display:block;font-size:8pt}
.meanings::details-content{content-visibility:visible;display:block}
.meanings summary{color:var(--ink);font-weight:600;list-style:none;break-after:avoid}
}
dl,.meanings dl{display:block;columns:2;column-gap:2rem}
dt,dd{display:inline}
dt{font-weight:600}
dt::after{content:": "}
dd::after{content:"\\a";white-space:pre}
.meanings dt:has(b)::before{content:"\\a";white-space:pre}
.wrap{max-width:none;padding:0 2mm}
.scroll{max-height:none;overflow:visible;border:0}
table{font-size:7.5pt}
th,td{padding:.15rem .25rem;overflow-wrap:break-word;hyphens:auto}
.many th,.many td{font-size:6.8pt;padding:.12rem .18rem;hyphens:none}
.many tbody th{overflow-wrap:anywhere}
tbody tr:first-child{break-after:avoid}
tbody tr:nth-child(n+81){display:none}
.paper{display:block;font-size:7.5pt}
section{break-inside:auto}
p,li{orphans:3;widows:3}
figure,.note,table tr,.articles li,.points li{break-inside:avoid}
h1,h2,h3,figcaption,caption,thead,.question,.meaning{break-after:avoid}
.question,.meaning{break-inside:avoid}
thead th{position:static}
a.number{text-decoration:none}
.chart svg.narrow,.legend.narrow{display:none}
.chart svg.wide{display:block}
.articles a::after,.quotations a::after{content:" (" attr(href) ")";font-size:.8em;overflow-wrap:anywhere}
.brief .articles a::after,.brief .quotations a::after{font-size:6.5pt}
.brief{font-size:8.6pt;line-height:1.3}
.brief caption{position:absolute;clip-path:inset(50%)}
.brief h1{font-size:15pt;margin-bottom:.15rem}
.brief h2,.brief footer h2{font-size:11pt}
.brief h3{font-size:9.5pt;margin:.5rem 0 .1rem}
.brief header{padding:0 0 .4rem;margin-bottom:.2rem}
.brief .subtitle{font-size:10pt}
.brief .meta{margin:.2rem 0 0;font-size:7.5pt}
.brief #content section,.brief #content section:first-child{padding:.45rem 0}
.brief p,.brief .points,.brief .points li,.brief .note,.brief .articles li,.brief .quotations,.brief .scroll{margin-top:.2rem;margin-bottom:.2rem}
.brief p,.brief .points,.brief .quotations blockquote,.brief .note{max-width:none}
.brief .note,.brief footer,.brief small{font-size:7.5pt}
.brief .points b{display:inline}
.brief .points .numbers{font-size:8.4pt}
.brief .quotations li{margin:.35rem 0;padding-left:.5rem;break-inside:avoid}
.brief figure{margin:.4rem 0}
.brief figure svg.wide{max-width:75%}
.brief footer{padding:.3rem 0 0;margin:0}
.brief footer h2{margin:0}
.brief .articles{margin:.1rem 0}
.brief footer ul,.brief footer p{margin:.15rem 0}
.brief .points a:not(.number){display:none}
.brief .points b::after{content:"."}
.brief figcaption{font-size:9pt;margin-bottom:.1rem}
.brief section#brief-articles{display:grid;grid-template-columns:1fr 1fr;grid-auto-flow:column;grid-template-rows:repeat(3,auto);column-gap:1.5rem}
.brief #brief-articles h2{grid-column:1/3;grid-row:1}
.brief{page:brief}
}
`;
