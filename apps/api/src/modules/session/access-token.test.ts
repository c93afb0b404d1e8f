import { createHmac, createPrivateKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { openHouse } from '../../../test/harness.ts'
import { send } from '../../../test/people.ts'

const house = await openHouse()
const ada = await house.person('EDU')
const { privateKey, publicKey, keyId } = house.keyring.signing()
const foreign = generateKeyPairSync('ed25519')

const now = Math.floor(Date.now() / 1000)
const header = { alg: 'EdDSA', typ: 'at+jwt', kid: keyId }
const claims = {
  sid: ada.sid,
  jti: randomUUID(),
  nbf: now,
  iat: now,
  exp: now + 300,
  iss: 'havre',
  aud: 'havre-api',
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
function token(head: object, payload: object, signer: (input: string) => Buffer = ours): string {
  const input = `${part(head)}.${part(payload)}`
  return `${input}.${signer(input).toString('base64url')}`
}
const ours = (input: string) => sign(null, Buffer.from(input), createPrivateKey(privateKey))
const theirs = (input: string) => sign(null, Buffer.from(input), foreign.privateKey)
const unsigned = () => Buffer.alloc(0)
const hmacWithPublicKey = (input: string) => createHmac('sha256', publicKey).update(input).digest()
const me = (bearer: string) => send(house, 'GET', '/api/v1/me', { headers: { authorization: bearer } })

/** The header bytes that the service itself writes. */
const ownHeader = ada.token.split('.')[0] ?? ''
const ownHead: object = JSON.parse(Buffer.from(ownHeader, 'base64url').toString())

test('A token as the service writes it opens the session, and says neither role nor name', async () => {
  expect((await me(`Bearer ${ada.token}`)).status).toBe(200)
  expect((await me(`Bearer ${token(ownHead, claims)}`)).status).toBe(200)
  const payload = JSON.parse(Buffer.from(ada.token.split('.')[1] ?? '', 'base64url').toString())
  expect(Object.keys(payload).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'sid'])
  expect(payload.exp - payload.nbf).toBe(300)
  expect(ownHead).toEqual(header)
})

const without = (claim: string) =>
  Object.fromEntries(Object.entries(claims).filter(([name]) => name !== claim))
const forged: [string, string][] = [
  ['no algorithm and no signature', token({ ...header, alg: 'none' }, claims, unsigned)],
  ['our header and no signature', token(ownHead, claims, unsigned)],
  ['HS256 keyed with our public key', token({ ...header, alg: 'HS256' }, claims, hmacWithPublicKey)],
  ['our header over an HMAC with our public key', token(ownHead, claims, hmacWithPublicKey)],
  ['a foreign key', token(ownHead, claims, theirs)],
  [
    'a foreign key given in the header',
    token({ ...header, jwk: foreign.publicKey.export({ format: 'jwk' }) }, claims, theirs),
  ],
  ['a key to fetch (jku)', token({ ...header, jku: 'https://evil.example/keys' }, claims)],
  ['a certificate to fetch (x5u)', token({ ...header, x5u: 'https://evil.example/cert' }, claims)],
  ['another key id', token({ ...header, kid: '../../etc/passwd' }, claims)],
  ['a critical extension', token({ ...header, crit: ['exp'] }, claims)],
  ['another type', token({ ...header, typ: 'JWT' }, claims)],
  ['no type', token({ alg: 'EdDSA', kid: keyId }, claims)],
  ['another audience', token(ownHead, { ...claims, aud: 'other-api' })],
  ['another issuer', token(ownHead, { ...claims, iss: 'other' })],
  ['an expiry in the past', token(ownHead, { ...claims, exp: now - 1, nbf: now - 600, iat: now - 600 })],
  ['a beginning in the future', token(ownHead, { ...claims, nbf: now + 600 })],
  ['an expiry that is text', token(ownHead, { ...claims, exp: '9999999999' })],
  ['a session that is a list', token(ownHead, { ...claims, sid: [ada.sid] })],
  ['a session that never was', token(ownHead, { ...claims, sid: randomUUID() })],
  ['an empty session', token(ownHead, { ...claims, sid: '' })],
  ...Object.keys(without('iat')).map((claim): [string, string] => [
    `no ${claim}`,
    token(ownHead, without(claim)),
  ]),
  [
    'a changed last character of the payload',
    `${ada.token.replace(/.(?=\.[^.]*$)/, c => (c === 'A' ? 'B' : 'A'))}`,
  ],
  ['white space inside', ada.token.replace('.', '. ')],
  ['two parts', ada.token.split('.').slice(0, 2).join('.')],
  ['nothing', ''],
]

test.each(forged)('A token with %s opens nothing', async (_what, bad) => {
  const answer = await me(`Bearer ${bad}`)
  expect(answer.status).toBe(401)
  expect(answer.body.type).toBe('/problems/not-signed-in')
})

test.each(['Basic', 'bearer', 'Token', ''])(
  'A good token under the scheme “%s” opens nothing',
  async scheme => {
    expect((await me(`${scheme} ${ada.token}`)).status).toBe(401)
  },
)
