"""What no table of styles can say: how the parts of a page stand to each other."""

PARTS = """\
html,body,h1,h2,h3,h4,h5,h6,p,ul,li{margin:0;padding:0;font:inherit}
p,li,h1,h2,h3,h4,h5,h6{orphans:2;widows:2}
ul{list-style:none}
li:first-child:not(:last-child){break-after:avoid}
li:last-child:not(:first-child){break-before:avoid}
a{color:inherit;text-decoration:none}
strong{font-weight:bold}
.call{font-size:.7em;font-style:normal;font-weight:normal;line-height:0;\
position:relative;top:-.45em}
.label,.mark{display:inline-block;text-align:start;white-space:pre}
p::before{content:"";display:inline-block}
.symbol{white-space:nowrap}
.remark{font-size:.85em;font-style:normal}
.stale,.missing{background:#eee;border-inline-start:2pt solid #777;\
padding-inline-start:4pt}
.roll{width:100%;table-layout:fixed;border-collapse:collapse}
.roll thead{display:table-header-group}
.roll tr{break-inside:avoid}
.roll th,.roll td{padding:1pt 6pt 1pt 0;vertical-align:top;text-align:start;\
font-weight:inherit}
.row{display:table;table-layout:fixed;width:100%}
.cell{display:table-cell;vertical-align:bottom}
.row:last-child>.cell{vertical-align:top}
"""

PAPER = """\
:root{--pt:1pt;--in:1pt;--line:1pt;--fill:justify}
body{string-set:running attr(data-running)}
ul{break-before:auto}
.footnote::footnote-call{content:none;font-size:0;line-height:0;vertical-align:baseline}
.footnote{footnote-policy:line}
.call::before{content:"\\2060"}
.footnote::footnote-marker{content:none}
"""

SCREEN = """\
:root{--pt:.1rem;--in:.1rem;--line:.118rem;--fill:start;\
font-size:clamp(106%,.5rem + 1vw,125%)}
html{background:#f1f1f1;color:#111}
body{box-sizing:border-box;max-width:59rem;margin:2rem auto;padding:4rem 5.4rem;\
background:#fff;box-shadow:0 0 .5rem #0003;overflow-wrap:break-word}
main a:not(.call,.mark){text-decoration:underline #888;text-underline-offset:.15em}
.call,.mark{color:#00558c}
a:focus-visible{outline:2px solid #00558c;outline-offset:1px}
:target{background:#fff4cc}
.footnote{float:inline-end;clear:inline-end;box-sizing:border-box;width:9.6rem;\
margin:.2rem 0 .6rem!important;margin-inline-end:-10.5rem!important;\
overflow-wrap:anywhere}
.mark{min-width:0!important;padding-inline-end:.2em}
"""

NARROW = """\
:root{--in:.035rem}
body{margin:0;padding:1.5rem 1.2rem;box-shadow:none}
.footnote{float:inline-start;clear:both;width:100%;margin:.4rem 0!important;\
padding-inline-start:.7rem;border-inline-start:.2rem solid #b5c7d3}
.label{min-width:2rem!important}
.row,.cell{display:block;width:auto!important;height:auto!important}
"""
