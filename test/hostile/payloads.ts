/**
 * Ways to make a text more than a text, by where it would come to stand: the classes of OWASP's
 * cheat sheets on cross-site scripting and its filter evasion, and of the HTML5 Security Cheat Sheet.
 * What would run calls `alert`, what would load asks `canary.invalid`, what is markup is marked.
 */
const MARK = "data-theirs";

export const PAYLOADS: readonly string[] = [
  // HTML: elements, with and without scripts
  `<script ${MARK}>alert(1)</script>`,
  `<img ${MARK} src=x onerror=alert(1)>`,
  `<svg ${MARK} onload=alert(1)>`,
  `<iframe ${MARK} srcdoc="<script>parent.alert(1)</script>"></iframe>`,
  `<a ${MARK} href="javascript:alert(1)">x</a>`,
  `<b ${MARK}>bold</b><br ${MARK}/>`,
  `<style ${MARK}>*{background:url(//canary.invalid/css)}</style>`,
  `<link ${MARK} rel=stylesheet href=//canary.invalid/link>`,
  `<meta ${MARK} http-equiv=refresh content="0;url=//canary.invalid/refresh">`,
  `<base ${MARK} href=//canary.invalid/>`,
  `<form ${MARK} action=//canary.invalid/form><button autofocus onfocus=alert(1)>x</button></form>`,
  `<details ${MARK} open ontoggle=alert(1)>x</details>`,
  `<template ${MARK} shadowrootmode=open><script>alert(1)</script></template>`,
  `<math ${MARK}><mtext><img src=x onerror=alert(1)></mtext></math>`,
  // what ends where the text stands
  `</title><script ${MARK}>alert(1)</script>`,
  `</style><script ${MARK}>alert(1)</script>`,
  `</script><script ${MARK}>alert(1)</script>`,
  `</text></svg><script ${MARK}>alert(1)</script>`,
  `--><script ${MARK}>alert(1)</script><!--`,
  `]]><script ${MARK}>alert(1)</script><![CDATA[`,
  `<!ENTITY x SYSTEM "file:///etc/passwd"> &x; <?xml-stylesheet href="//canary.invalid/xsl"?>`,
  // attributes
  `" onmouseover="alert(1)" ${MARK}="`,
  `' onfocus='alert(1)' autofocus ${MARK}='`,
  `\` onclick=alert(1) ${MARK}=\``,
  `x onload=alert(1) ${MARK}`,
  `"><img ${MARK} src=x onerror=alert(1)>`,
  // SVG
  `<svg:script ${MARK}>alert(1)</svg:script>`,
  `<foreignObject ${MARK}><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/></foreignObject>`,
  `<image ${MARK} href="//canary.invalid/image"/><use ${MARK} href="data:image/svg+xml,<svg id=x/>#x"/>`,
  `<animate ${MARK} attributeName=href values=javascript:alert(1) /><set ${MARK} onbegin=alert(1) />`,
  // CSS
  `}*{background:url(//canary.invalid/rule)}`,
  `";}body{background:url(//canary.invalid/quoted)}`,
  `\\"; } @import url(//canary.invalid/import); /*`,
  `*/ @font-face{font-family:x;src:url(//canary.invalid/font)} /*`,
  `expression(alert(1)) -moz-binding:url(//canary.invalid/xbl)`,
  // addresses
  `javascript:alert(1)`,
  `java\tscript:alert(1)`,
  `data:text/html,<script>alert(1)</script>`,
  `vbscript:msgbox(1) file:///etc/passwd //canary.invalid`,
  // scripts and templates
  `';alert(1);//`,
  `\${alert(1)} \`-alert(1)-\``,
  `{{constructor.constructor('alert(1)')()}} {{#with this}}{{{x}}}{{/with}} {{> header}}`,
  `__proto__ constructor.prototype.x=1 <%= 1 %> #{1}`,
  // other writings of the same
  `&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62; &amp;quot;`,
  `\u003cscript\u003ealert(1)\u003c/script\u003e %3Cscript%3Ealert(1)%3C/script%3E`,
  `＜script＞alert(1)＜/script＞ <scr<script>ipt>alert(1)</scr</script>ipt>`,
  `<\u0000script ${MARK}>alert(1)</script> <script\u000b${MARK}>alert(1)</script>`,
  `\u202e<script ${MARK}>alert(1)</script>\u2028alert(1)\u2029`,
];

/** The same for an address that is right as far as its kind goes. */
export const ADDRESSES: readonly string[] = [
  `https://example.org/"onmouseover="alert(1)"${MARK}="`,
  `https://example.org/'onclick='alert(1)'${MARK}='`,
  `https://example.org/"><script>alert(1)</script>`,
  `mailto:a@example.org?body=</a><script>alert(1)</script>`,
  `http://example.org/#javascript:alert(1)`,
];

/** What none of them may become. */
export const THEIRS = `[${MARK}], [onerror], [onload], [onfocus], [onmouseover], [onclick], [ontoggle], iframe, base, form, object, embed, foreignObject`;
