/** How exported files look: quiet, readable, for screen and paper. */
export const fileStyle = `
body{margin:0;padding:2em 1em;background:#fbfaf6;color:#1f1c18;font:18px/1.8 "Source Han Serif SC","Noto Serif CJK SC","Songti SC",SimSun,serif}
article{max-width:36em;margin:0 auto}
h1{font-size:1.6em;line-height:1.4;margin:0 0 .4em}
.subtitle{font-size:1.1em}
.facts,.caption{color:#635d53;font-size:.85em;overflow-wrap:anywhere}
.facts span{margin-right:1em}
p{margin:0 0 1em;overflow-wrap:anywhere}
blockquote{margin:0 0 1em;padding-left:1em;border-left:3px solid #d9d3c6}
img{max-width:100%;height:auto}
table{border-collapse:collapse;margin-bottom:1em;font-size:.9em}
td,th{border:1px solid #c9c2b4;padding:.2em .6em;text-align:left}
pre{white-space:pre-wrap}
`;
