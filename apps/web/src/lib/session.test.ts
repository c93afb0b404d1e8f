import { afterEach, expect, test, vi } from 'vitest'
import { person } from '../../test/people.ts'
import { currentSession, endSession, renewSession, type Session, startSession } from './session.ts'

const session = (accessToken: string): Session => ({
  accessToken,
  expiresInSeconds: 300,
  me: person(),
})

/** A service whose answers the test gives, one by one. */
function service() {
  const asked: { signal: AbortSignal | null | undefined; answer: (response: Response) => void }[] = []
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: RequestInit) =>
      new Promise<Response>(resolve => asked.push({ signal, answer: resolve })),
  )
  return asked
}

const one = async (asked: ReturnType<typeof service>, at: number) => {
  await vi.waitUntil(() => asked.length > at)
  const request = asked[at]
  if (!request) throw new Error('nothing was asked')
  return request
}

afterEach(() => {
  endSession()
  vi.unstubAllGlobals()
})

test('a renewal answered after signing out revives nobody', async () => {
  const asked = service()
  startSession(session('first'))
  const renewal = renewSession()
  const request = await one(asked, 0)
  endSession()
  request.answer(Response.json(session('late')))
  expect(await renewal).toBeUndefined()
  expect(currentSession()).toBeUndefined()
})

test('a refusal that belongs to an ended session leaves the next one alone', async () => {
  const asked = service()
  startSession(session('first'))
  const renewal = renewSession()
  const request = await one(asked, 0)
  endSession()
  startSession(session('next'))
  request.answer(new Response(null, { status: 401 }))
  expect(await renewal).toBeUndefined()
  expect(currentSession()?.accessToken).toBe('next')
})

test('a renewal is asked once for all who wait for it, and with a limit', async () => {
  const asked = service()
  startSession(session('first'))
  const renewals = [renewSession(), renewSession()]
  const request = await one(asked, 0)
  expect(request.signal).toBeInstanceOf(AbortSignal)
  request.answer(Response.json(session('second')))
  expect((await Promise.all(renewals)).map(one => one?.accessToken)).toEqual(['second', 'second'])
  expect(asked.length).toBe(1)
})
