import { expect, it } from 'vitest'
import { watch } from './escalation.ts'

it('asks nobody while a date is far, and who keeps the law from fourteen days on', () => {
  expect(watch('2026-03-20', '2026-03-05', [], '2026-01-01')).toMatchObject({
    daysLeft: 15,
    step: null,
    asks: null,
  })
  expect(watch('2026-03-20', '2026-03-06', [], '2026-01-01')).toMatchObject({
    daysLeft: 14,
    step: 14,
    asks: 'LEG',
  })
  expect(watch('2026-03-20', '2026-03-07', [14], '2026-01-01')).toMatchObject({
    step: 14,
    seen: true,
    asks: null,
  })
})

it('calls one up for each step that nobody has seen, and the director once it is late', () => {
  expect(watch('2026-03-20', '2026-03-13', [], '2026-01-01')).toMatchObject({ step: 7, asks: 'COO' })
  expect(watch('2026-03-20', '2026-03-13', [14], '2026-01-01')).toMatchObject({
    step: 7,
    seen: false,
    asks: 'LEG',
  })
  expect(watch('2026-03-20', '2026-03-18', [], '2026-01-01')).toMatchObject({ step: 2, asks: 'DIR' })
  expect(watch('2026-03-20', '2026-03-19', [14, 7], '2026-01-01')).toMatchObject({ step: 2, asks: 'LEG' })
  expect(watch('2026-03-20', '2026-03-21', [14, 7], '2026-01-01')).toMatchObject({
    daysLeft: -1,
    asks: 'DIR',
  })
  expect(watch('2026-03-20', '2026-03-21', [14, 7, 2], '2026-01-01')).toMatchObject({
    seen: true,
    asks: null,
  })
})

it('holds no step against anybody that had passed before the date was known', () => {
  expect(watch('2026-03-20', '2026-03-15', [], '2026-03-15')).toMatchObject({ step: 7, asks: 'LEG' })
  expect(watch('2026-03-20', '2026-03-18', [], '2026-03-15')).toMatchObject({ step: 2, asks: 'LEG' })
  expect(watch('2026-03-20', '2026-03-18', [], '2026-03-13')).toMatchObject({ step: 2, asks: 'COO' })
  expect(watch('2026-03-20', '2026-03-21', [], '2026-03-20')).toMatchObject({ asks: 'DIR' })
})
