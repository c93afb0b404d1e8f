import fc from 'fast-check'

/** Stands in every hostile text, so that an answer that repeats it is found. */
export const CANARY = 'zqxk9canary'

const bidi = '\u202E'
const lone = '\uD800'

/** What no field of ours should be surprised by. */
export const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  ' ',
  CANARY,
  CANARY.repeat(30),
  CANARY.repeat(8_000),
  `${CANARY}\u0000`,
  `\u0000`,
  `${CANARY}\u0007\u001b[31m`,
  `${bidi}${CANARY}`,
  `${CANARY}${lone}`,
  lone,
  `${CANARY}\nline\r\nline`,
  `${CANARY}\u0301`.repeat(4),
  'e\u0301'.repeat(50),
  `'; DROP TABLE entry; -- ${CANARY}`,
  `${CANARY}' OR '1'='1`,
  `<script>${CANARY}</script>`,
  `\${7*7}${CANARY}`,
  `%00${CANARY}`,
  '../../../etc/passwd',
  '1850-01-01',
  '2150-01-01',
  '2026-02-30',
  '0000-00-00',
  '2026-13-45T99:99:99Z',
  '1850-01-01T00:00:00Z',
  '1990-06-01T10:00:00Z',
  '2150-01-01T00:00:00Z',
  '2026-01-01T00:00:00+14:00',
  '+275760-09-13T00:00:00.000Z',
  'infinity',
  'NaN',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '{00000000-0000-4000-8000-000000000000}',
  [],
  [[]],
  {},
  { [CANARY]: CANARY },
  [CANARY, null, 1, {}],
  Array.from({ length: 2_000 }, () => 1),
  Array.from({ length: 900 }, (_, n) => `${CANARY}${n}`),
  nest(13),
  nest(900),
  [`${CANARY}\u0000`],
  [lone],
  ['1850-01-01', '2150-01-01', '\u0000'],
  // Positions in a list that no page of ours ever gave out.
  ...[
    '',
    '\u0000',
    CANARY,
    '2150-02-30',
    'infinity',
    '1e400',
    '-1',
    '9'.repeat(40),
    '2026-01-01 00:00:00+99',
  ].map(forged),
]

function forged(key: string): string {
  return Buffer.from(JSON.stringify([key, '3df21c23-8b99-46ea-8000-000e68d7f4d2'])).toString('base64url')
}

function nest(depth: number): unknown {
  let value: unknown = CANARY
  for (let n = 0; n < depth; n++) value = n % 2 ? [value] : { a: value }
  return value
}

const json = 'application/json'
/** Whole bodies as they arrive, with their content type. */
export const RAW_BODIES: readonly { readonly type: string | undefined; readonly text: string }[] = [
  ...[
    '',
    '{',
    '[',
    'null',
    '[]',
    '"x"',
    '0',
    'true',
    '{"a":1}}',
    '{"a":NaN}',
    "{'a':1}",
    '\uFEFF{}',
    '{"a":1e999}',
  ].map(text => ({ type: json, text })),
  { type: json, text: '{"kind":"educ-note","kind":"psy-note","phase":"left","phase":"referral"}' },
  { type: json, text: `{"__proto__":{"admin":true},"kind":"${CANARY}"}` },
  { type: json, text: `{"answers":{"__proto__":{"polluted":true}}}` },
  { type: json, text: `{"answers":{"constructor":{"prototype":{"polluted":true}}}}` },
  { type: json, text: '['.repeat(50_000) },
  { type: json, text: `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}` },
  { type: json, text: JSON.stringify({ a: CANARY.repeat(190_000) }) },
  { type: json, text: `{${Array.from({ length: 3_000 }, (_, n) => `"k${n}":${n}`).join(',')}}` },
  { type: `${json}; charset=utf-16`, text: '{}' },
  { type: `${json}; charset=utf-7`, text: '{}' },
  { type: 'application/vnd.api+json', text: '{}' },
  { type: 'text/plain', text: CANARY },
  { type: 'text/html', text: `<p>${CANARY}</p>` },
  { type: 'application/xml', text: `<!DOCTYPE x [<!ENTITY e "${CANARY}">]><x>&e;</x>` },
  { type: 'application/x-www-form-urlencoded', text: `a=${CANARY}` },
  { type: 'multipart/form-data; boundary=x', text: `--x\r\n\r\n${CANARY}\r\n--x--` },
  { type: '/', text: '{}' },
  { type: undefined, text: '{}' },
]

/** Path parts where an id is expected. */
export const HOSTILE_IDS: readonly string[] = [
  '0',
  'null',
  'undefined',
  CANARY,
  '%00',
  '%2e%2e%2f',
  '..;',
  '%27%20OR%201=1--',
  '%F0%9F%98%80',
  '%ff',
  '%',
  'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'a'.repeat(64),
  'a'.repeat(3_000),
]

const HEADER_TEXTS = [
  '',
  '*',
  '"',
  '"1',
  'W/"1"',
  '"-1"',
  '"1"; x',
  '"1e9"',
  `"${'9'.repeat(400)}"`,
  CANARY,
  '\u00e9',
]

/** Headers that we read, with what nobody should send. */
export const hostileHeaders: fc.Arbitrary<Record<string, string>> = fc
  .record(
    Object.fromEntries(
      [
        'if-match',
        'idempotency-key',
        'authorization',
        'cookie',
        'origin',
        'accept',
        'accept-language',
        'content-encoding',
        'x-forwarded-for',
        'user-agent',
        'range',
        'expect',
        'x-http-method-override',
      ].map(name => [
        name,
        fc.constantFrom(...HEADER_TEXTS, `__Host-havre_refresh=${CANARY}`, `Bearer ${CANARY}`, 'gzip'),
      ]),
    ),
    { requiredKeys: [], noNullPrototype: true },
  )
  .map(headers =>
    Object.fromEntries(
      Object.entries(headers).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
    ),
  )
