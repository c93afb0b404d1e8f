import { expect, test } from 'vitest'
import { effectivePaper, endsBefore, type HeldPaper, lapsedPaper } from './papers.ts'
import { renewalWindow } from './renewal.ts'

const held = (paper: HeldPaper['paper'], issuedOn: string, validUntil: string | null, withdrawn = false) => ({
  paper,
  issuedOn,
  validUntil,
  withdrawn,
})

test('a stay rests on the strongest paper that is valid that day, to its last day', () => {
  const papers = [
    held('passport', '2020-01-01', '2030-01-01'),
    held('ai', '2026-01-12', '2026-04-10'),
    held('a_card', '2026-04-02', '2026-10-01'),
  ]
  expect(effectivePaper(papers, '2026-03-01')?.paper).toBe('ai')
  expect(effectivePaper(papers, '2026-04-05')?.paper).toBe('a_card')
  expect(effectivePaper(papers, '2026-10-01')?.paper).toBe('a_card')
  expect(effectivePaper(papers, '2026-10-02')).toBeUndefined()
})

test('a paper that was withdrawn, or not yet issued, carries nothing; of two alike the longer one counts', () => {
  expect(effectivePaper([held('a_card', '2026-04-02', '2026-10-01', true)], '2026-05-01')).toBeUndefined()
  expect(effectivePaper([held('b_card', '2026-06-02', null)], '2026-05-01')).toBeUndefined()
  const alike = [held('a_card', '2026-01-01', '2026-06-30'), held('a_card', '2026-05-01', '2026-10-30')]
  expect(effectivePaper(alike, '2026-06-01')?.validUntil).toBe('2026-10-30')
})

test('what a stay rested on last is the paper that lapsed last: not one withdrawn, not a passport', () => {
  const papers = [
    held('ai', '2026-01-12', '2026-04-10'),
    held('a_card', '2026-04-02', '2026-10-01'),
    held('a_card', '2026-10-02', '2027-01-01', true),
    held('passport', '2020-01-01', '2026-11-01'),
  ]
  expect(lapsedPaper(papers, '2027-02-01')?.validUntil).toBe('2026-10-01')
  expect(lapsedPaper(papers, '2026-04-09')).toBeUndefined()
})

test('a renewal is asked for in its window, at the latest on a working day inside', () => {
  // 31 October 2026 less 30 days is a Thursday; 30 September less 30 is a Monday; 1 October less 60 days a Sunday.
  expect(renewalWindow('a_card', '2026-10-31')).toEqual({ from: '2026-09-16', to: '2026-10-01' })
  expect(renewalWindow('temporary_card', '2026-10-01')).toEqual({ from: '2026-06-03', to: '2026-07-31' })
  expect(renewalWindow('passport', '2026-10-01')).toBeNull()
  expect(renewalWindow('b_card', null)).toBeNull()
})

test('a stay ends before a day when its paper does, or when the last one has lapsed; what has no noted end says nothing', () => {
  const card = [held('a_card', '2026-01-02', '2026-11-28')]
  expect(endsBefore(card, '2026-12-08', '2026-11-27')?.paper).toBe('a_card')
  expect(endsBefore(card, '2026-11-28', '2026-11-27')).toBeUndefined()
  expect(endsBefore(card, '2027-03-01', '2027-01-01')?.validUntil).toBe('2026-11-28')
  expect(endsBefore([held('b_card', '2026-01-02', null)], '2030-01-01', '2026-11-27')).toBeUndefined()
  expect(endsBefore([], '2030-01-01', '2026-11-27')).toBeUndefined()
})
