import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { HOSTILE_PAYLOADS } from '../../formats/markup/hostile-payloads.ts';
import dompurify from './dompurify.json' with { type: 'json' };

const ELEMENTS = [
  ...[
    'img src=x',
    'svg',
    'body',
    'input autofocus',
    'details open',
    'video',
    'audio',
    'iframe',
    'object',
    'marquee',
    'a href=#',
  ],
  ...[
    'select autofocus',
    'textarea autofocus',
    'button',
    'form',
    'p',
    'div',
    'x',
    'style',
    'table',
    'math',
    'dialog open',
    'embed',
  ],
  ...[
    'svg><animate attributeName=x',
    'svg><set attributeName=x',
    'svg><image href=x',
    'video><source',
    'picture><img src=x',
    'isindex',
  ],
];
const EVENTS = [
  ...['onerror', 'onload', 'onclick', 'onmouseover', 'onfocus', 'onblur', 'ontoggle', 'onbegin', 'onend', 'onstart'],
  ...[
    'onpointerenter',
    'onanimationstart',
    'onkeydown',
    'oninput',
    'onsubmit',
    'onwheel',
    'oncopy',
    'onscroll',
    'onresize',
    'onhashchange',
  ],
];
const SHAPES: readonly ((element: string, event: string) => string)[] = [
  (element, event) => `<${element} ${event}=alert(1)>`,
  (element, event) => `<${element}/${event}="alert(1)"//`,
  (element, event) => `"'><${element.replaceAll(' ', '/')}/${event}='alert(1)'>x`,
];

/** The places that a text may break out of, and what it says there to do so. */
const BREAKOUTS = [
  ...[
    '',
    '"',
    "'",
    '`',
    '>',
    '">',
    "'>",
    '`>',
    '-->',
    ']]>',
    '*/',
    '\\"',
    '&quot;>',
    '&#34;>',
    '&#x22;>',
    '%22%3E',
    '\u0000">',
    '\n">',
  ],
  ...[
    '</title>',
    '</textarea>',
    '</style>',
    '</script>',
    '</noscript>',
    '</template>',
    '</select>',
    '</svg>',
    '</math>',
    '</a>',
  ],
  ...[
    '</script\n>',
    '</ScRiPt/x>',
    '<!--',
    '<!--<script>',
    '{{',
    '{{{',
    '}}',
    '}}}',
    '\\u0022>',
    '\\x3c/script\\x3e',
    '\u2028',
    '\ud800">',
  ],
];
const INJECTIONS = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    ' onmouseover=alert(1) x=',
    ' autofocus onfocus=alert(1) x=',
  ],
  ...[
    '";alert(1)//',
    "';alert(1)//",
    'javascript:alert(1)',
    '<a href=javascript:alert(1)>x</a>',
    '<iframe srcdoc="<script>alert(1)</script>">',
  ],
  ...[
    '{"@type":"x","y":"</script><script>alert(1)</script>"}',
    'alert(1)',
    '{{#with "s" as |x|}}{{lookup x "constructor"}}{{/with}}',
  ],
];

const SCHEMES = [
  'javascript',
  'JaVaScRiPt',
  'java\tscript',
  'java\nscript',
  '\u0001javascript',
  ' javascript',
  'java&Tab;script',
  '&#106;avascript',
  'vbscript',
  'data',
  'javascript&colon;x',
  'view-source:javascript',
  'feed:javascript',
  'x-javascript',
  'blob:javascript',
];
const TARGETS = [
  ...[
    ':alert(1)',
    ':alert`1`',
    ':%61lert(1)',
    '://x/%0aalert(1)',
    ':void(alert(1))',
    ':/*"/*`/*\' /*</title>*/alert(1)//',
    '&colon;alert(1)',
    '&#58;alert(1)',
  ],
  ...[
    ':text/html,<script>alert(1)</script>',
    ':text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
    ':image/svg+xml,<svg onload=alert(1) xmlns="http://www.w3.org/2000/svg"/>',
    '%3Aalert(1)',
    ':alert(1)#https://iom.int',
  ],
];

const own = [
  ...ELEMENTS.flatMap((element) => EVENTS.flatMap((event) => SHAPES.map((shape) => shape(element, event)))),
  ...BREAKOUTS.flatMap((breakout) => INJECTIONS.map((injection) => breakout + injection)),
  ...SCHEMES.flatMap((scheme) => TARGETS.map((target) => scheme + target)),
];

/** Texts that run where they are not escaped, or have broken something else: each once. */
export const PAYLOADS: readonly string[] = [
  ...new Set([...dompurify.payloads, ...(naughty as readonly string[]), ...HOSTILE_PAYLOADS, ...own]),
].filter((payload) => payload !== '');

/** @returns one of every so many, another one for every start. */
export function part<Item>(items: readonly Item[], of: number, start = 0): readonly Item[] {
  return of === 1 ? items : items.filter((_, index) => index % of === start % of);
}
