import { nameOnFile } from '../src/demo/access-builders.ts'
import { type BuiltFile, buildEntry, buildFile } from '../src/demo/builders.ts'
import { openHouse, type Person } from './harness.ts'
import { textOf } from './pdf-text.ts'
import type { Order } from './print-as.ts'

export const REASON = 'Audience du 3 mars devant le juge de la jeunesse'

/** The words of a printed paper, however its lines were broken. */
export const bare = (pdf: Buffer) => textOf(pdf).replaceAll(/[\s\u200B]+/gu, ' ')

/** A house, and what its papers are made of. */
export async function openPaperHouse() {
  const house = await openHouse()
  return {
    house,
    async referentWithFile(): Promise<{ referent: Person; file: BuiltFile }> {
      const referent = await house.person('EDU', 'REF')
      const file = await buildFile(house, { languages: ['ti'], birthOn: '2010-05-04', phase: 'observation' })
      await nameOnFile(house, file, referent.id, 'referent')
      return { referent, file }
    },
    note: (file: BuiltFile, authorId: string, facts: string, more: object = {}) =>
      buildEntry(house, file, {
        authorId,
        answers: { happenedAt: '2026-11-20T09:00:00Z', subject: 'success', facts },
        ...more,
      }),
  }
}

export const summary = (purpose: string, audience: string, sections: string[], more: object = {}): Order => ({
  document: { what: 'summary', purpose, sections, ...more },
  audience,
  language: 'fr',
  reason: REASON,
})
