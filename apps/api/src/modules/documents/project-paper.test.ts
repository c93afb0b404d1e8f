import { describe, expect, it } from 'vitest'
import { bare, openPaperHouse } from '../../../test/paper-house.ts'
import { type Order, previewAs, printAs } from '../../../test/print-as.ts'
import { buildEntry } from '../../demo/builders.ts'

const { house, referentWithFile } = await openPaperHouse()

describe('my project', () => {
  it('says what the youth wants in their words, without what the team notes beside it', async () => {
    const { referent, file } = await referentWithFile()
    await buildEntry(house, file, {
      kind: 'individual-project',
      authorId: referent.id,
      answers: {
        ownStrengths: { text: 'Je dessine bien.', language: 'fr' },
        strengths: 'Note de l’équipe.',
        goals: [
          {
            key: 'a',
            ownWords: { text: 'Parler français' },
            goal: 'FLE A2',
            criterion: 'Je commande un café',
            state: 'going',
          },
          { key: 'b', goal: 'Ancien but', criterion: 'x', state: 'stopped' },
        ],
      },
    })
    const order: Order = { document: { what: 'project' }, audience: 'youth', language: 'fr' }
    const preview = await previewAs(referent, file.id, order)
    const { pdf } = await printAs(house, referent, file.id, order, preview.body)
    const text = bare(pdf)
    for (const words of [
      'Mon projet',
      'Je dessine bien.',
      'Parler français',
      'Je commande un café',
      'Ces lignes sont pour toi',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/Note de l’équipe|FLE A2|Ancien but/)
    expect((await previewAs(referent, file.id, { ...order, audience: 'external' })).status).toBe(400)
  })
})
