import { describe, expect, test } from 'vitest'
import { openKeyring } from '../../crypto/keys.ts'
import { ProblemError } from '../../problem.ts'
import { createPasswordHasher, PASSWORD_COST } from './password-hasher.ts'

const keyring = openKeyring(Buffer.alloc(32, 3))
const cheap = { memoryKib: 64, passes: 1 }

describe('A password hash', () => {
  test('verifies its password and no other, in every way a keyboard can compose it', async () => {
    const hasher = createPasswordHasher(keyring, cheap)
    const phc = await hasher.hash('élève à Liège')
    expect(phc).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/)
    expect(await hasher.verify(phc, 'élève à Liège'.normalize('NFD'))).toBe(true)
    expect(await hasher.verify(phc, 'élève à Liège ')).toBe(false)
    expect(await hasher.verify(phc, 'Élève à Liège')).toBe(false)
  })

  test('is worthless without the key of the installation', async () => {
    const phc = await createPasswordHasher(keyring, cheap).hash('a stolen table')
    const elsewhere = createPasswordHasher(openKeyring(Buffer.alloc(32, 4)), cheap)
    expect(await elsewhere.verify(phc, 'a stolen table')).toBe(false)
  })

  test('of nobody is false for every password', async () => {
    expect(await createPasswordHasher(keyring, cheap).verify(null, '')).toBe(false)
  })

  test('costs 64 MiB and three passes in the house, and is called weak when it cost less', async () => {
    const hasher = createPasswordHasher(keyring)
    expect(PASSWORD_COST).toEqual({ memoryKib: 65_536, passes: 3 })
    expect(hasher.isWeak(await createPasswordHasher(keyring, cheap).hash('x'))).toBe(true)
    expect(hasher.isWeak(await hasher.hash('x'))).toBe(false)
  })
})

test('Two hashes run, twenty wait, the next are told to come back; nobody who waited is lost', async () => {
  const hasher = createPasswordHasher(keyring, cheap)
  const answers = await Promise.allSettled(Array.from({ length: 30 }, () => hasher.hash('x')))
  const refused = answers.filter(answer => answer.status === 'rejected')
  expect(refused).toHaveLength(8)
  for (const { reason } of refused) {
    expect(reason).toBeInstanceOf(ProblemError)
    expect(reason).toMatchObject({ slug: 'busy', extra: { retryAfter: 3 } })
  }
  await expect(hasher.hash('later')).resolves.toContain('$argon2id$')
})

test('While fourteen wait, strangers are told to come back and people of the house still get a seat', async () => {
  const hasher = createPasswordHasher(keyring, cheap)
  const queue = Array.from({ length: 16 }, () => hasher.hash('x'))
  expect(() => hasher.refuseWhenFull('stranger')).toThrow(ProblemError)
  expect(() => hasher.refuseWhenFull('house')).not.toThrow()
  await Promise.all(queue)
  expect(() => hasher.refuseWhenFull('stranger')).not.toThrow()
})
