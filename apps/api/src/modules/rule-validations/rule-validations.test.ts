import type { RuleValidation } from '@havre/contracts/rule-validations.ts'
import { beforeAll, expect, it } from 'vitest'
import { ifMatch, once, openHouse, type Person } from '../../../test/harness.ts'

const house = await openHouse({ now: () => new Date('2026-11-20T09:00:00Z') })
let legal: Person
beforeAll(async () => {
  legal = await house.person('LEG')
})
const RULE = { definition: 'be.thb', definitionVersion: '2017-05-20', rule: 'be.thb.ai.end' }
const validate = (body: object = {}, by = legal, key = once()) =>
  by.call<RuleValidation>(
    'POST',
    '/api/v1/rule-validations',
    { ...RULE, lawyer: 'Me Demo, barreau de Liège', validatedOn: '2026-11-19', ...body },
    key,
  )
const list = (by: Person) =>
  by.call<{ items: RuleValidation[]; can: { add: boolean } }>('GET', '/api/v1/rule-validations')

it('is recorded once, its words sealed, and read by who reads the law of files', async () => {
  const key = once()
  const made = await validate({ note: 'Vu avec la circulaire' }, legal, key)
  expect([made.status, made.body]).toMatchObject([
    201,
    { ...RULE, lawyer: 'Me Demo, barreau de Liège', withdrawn: null },
  ])
  expect((await validate({ note: 'Vu avec la circulaire' }, legal, key)).body.id).toBe(made.body.id)
  const director = await house.person('DIR')
  const read = await list(director)
  expect([read.body.items.map(({ id }) => id), read.body.can.add]).toEqual([[made.body.id], false])
  expect((await validate({}, director)).status).toBe(404)
  expect((await list(await house.person('EDU'))).status).toBe(404)
  const rows = await house.rows('SELECT words FROM rule_validation')
  expect(String(rows[0]?.words)).not.toMatch(/Demo|circulaire/)
})

it('refuses a rule that stands for nothing and a day that has not come', async () => {
  expect((await validate({ rule: 'be.nothing' })).body).toMatchObject({ errors: [{ pointer: '#/rule' }] })
  expect((await validate({ definition: 'be.nothing' })).body).toMatchObject({
    errors: [{ pointer: '#/definition' }],
  })
  expect((await validate({ validatedOn: '2026-11-21' })).body).toMatchObject({
    errors: [{ pointer: '#/validatedOn' }],
  })
})

it('is taken back by one of two, with why, and stays readable', async () => {
  const { body } = await validate()
  const withdraw = (by: Person) =>
    by.call<RuleValidation>(
      'PATCH',
      `/api/v1/rule-validations/${body.id}`,
      { because: 'La loi a changé' },
      ifMatch(1),
    )
  const both = await Promise.all([withdraw(legal), withdraw(await house.person('LEG'))])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
  const found = (await list(legal)).body.items.find(({ id }) => id === body.id)
  expect(found).toMatchObject({
    lawyer: 'Me Demo, barreau de Liège',
    withdrawn: { because: 'La loi a changé' },
  })
})
