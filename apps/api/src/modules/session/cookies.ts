import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Keyring } from '../../crypto/keys.ts'

const REFRESH = '__Host-havre_refresh'
const DEVICE = '__Host-havre_device'
const DEVICE_SECONDS = 90 * 24 * 3600
const ATTRIBUTES = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const

/** The refresh token. Only refresh and sign-out ask for it: everywhere else the cookie means nothing. */
export function refreshCookie(request: FastifyRequest): string | undefined {
  const token = request.cookies[REFRESH]
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined
}

/** A session cookie: it goes with the browser. */
export function setRefreshCookie(reply: FastifyReply, token: string): void {
  reply.setCookie(REFRESH, token, ATTRIBUTES)
}

export function clearRefreshCookie(reply: FastifyReply): void {
  reply.clearCookie(REFRESH, ATTRIBUTES)
}

/** What marks a browser on which somebody signed in before: a random id, and our signature so that nobody invents one. */
export type Device = { readonly id: string; readonly hash: Buffer }

function sign(keyring: Keyring, id: string): string {
  return keyring.mac('device-cookie', id).toString('base64url')
}

function device(id: string): Device {
  return { id, hash: createHash('sha256').update(id).digest() }
}

/** The device of a request, if it carries one of our device cookies. */
export function deviceOf(keyring: Keyring, request: FastifyRequest): Device | undefined {
  const [id = '', signature = ''] = (request.cookies[DEVICE] ?? '').split('.')
  const expected = Buffer.from(sign(keyring, id))
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected) ? device(id) : undefined
}

export function newDevice(): Device {
  return device(randomBytes(16).toString('base64url'))
}

export function setDeviceCookie(keyring: Keyring, reply: FastifyReply, { id }: Device): void {
  reply.setCookie(DEVICE, `${id}.${sign(keyring, id)}`, { ...ATTRIBUTES, maxAge: DEVICE_SECONDS })
}
