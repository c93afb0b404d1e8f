import type { ContractText } from '@havre/contracts/autonomy-contracts.ts'
import { ROLES, type Role, TEAM_ROLES } from '@havre/policy/roles.ts'
import { expect, it } from 'vitest'
import { openContractHouse } from '../../../test/contract-house.ts'
import type { Person } from '../../../test/harness.ts'

const { house, aminata, fileOf, read, partyOf, sign, proposed } = await openContractHouse()
const OF_THE_HOUSE: readonly Role[] = TEAM_ROLES

const file = await fileOf()
const text = await proposed(file)
const refused = { rule: 'witness-needed', errors: [{ pointer: '#/witnessId', code: 'witness-needed' }] }

const offered = async () =>
  new Set((await read(file, aminata)).body.detail?.choices.witnesses.map(({ id }) => id))

/** Whether PostgreSQL takes that witness, asked behind the back of the service. */
async function isTaken(witness: Person): Promise<boolean> {
  await house.rows('BEGIN')
  const insert = house.rows(
    `INSERT INTO contract_signature (centre_id, youth_id, text_id, party_id, way, witness_id, language, signed_at, digest, created_by)
     SELECT centre_id, youth_id, text_id, id, 'thumb', $3, 'fr', now(), $2, $4 FROM contract_party WHERE id = $1`,
    [partyOf(text, 'youth')?.id, text.digest, witness.id, aminata.id],
  )
  const code = await insert.then(
    () => null,
    (error: { code: string }) => error.code,
  )
  await house.rows('ROLLBACK')
  expect([null, 'HVC07']).toContain(code)
  return code === null
}

const ask = async (of: ContractText, witness: Person) => {
  const reply = await sign(of, 'youth', aminata, { way: 'thumb', witnessId: witness.id })
  await house.rows('DELETE FROM contract_signature WHERE text_id = $1', [of.id])
  return reply
}

it.each(ROLES)(
  '%s witnesses where it is of the house: offered, taken by the service, taken by PostgreSQL',
  async role => {
    const isOne = OF_THE_HOUSE.includes(role)
    const witness = await house.person(role)
    expect([(await offered()).has(witness.id), await isTaken(witness)]).toEqual([isOne, isOne])
    const { status, body } = await ask(text, witness)
    if (isOne) expect(status).toBe(201)
    else expect([status, body]).toMatchObject([422, refused])
  },
)

it('nobody witnesses whose account has ended, who notes it, or whom nobody knows', async () => {
  const former = await house.person('PSY')
  expect((await offered()).has(former.id)).toBe(true)
  await house.rows(`UPDATE account SET status = 'disabled' WHERE id = $1`, [former.id])
  expect([(await offered()).has(former.id), await isTaken(former)]).toEqual([false, false])
  for (const one of [former, aminata, { ...former, id: crypto.randomUUID() }])
    expect((await ask(text, one)).body).toMatchObject(refused)
})
