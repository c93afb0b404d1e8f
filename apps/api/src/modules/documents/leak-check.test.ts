import { describe, expect, it } from 'vitest'
import { bare, openPaperHouse, summary } from '../../../test/paper-house.ts'
import { previewAs, printAs } from '../../../test/print-as.ts'
import { buildFile } from '../../demo/builders.ts'

const { house, referentWithFile, note } = await openPaperHouse()

describe('what may give somebody away', () => {
  const TEXT = 'Vu rue du Canal 12 avec Sorbier 777, tél. 0470 12 34 56. Puis encore rue du Canal 12.'

  it('stops a paper for the outside until each passage is hidden, or kept with a reason that is recorded', async () => {
    const { referent, file } = await referentWithFile()
    await note(file, referent.id, TEXT)
    const order = summary('authority', 'court', ['kind:educ-note'])
    const preview = await previewAs(referent, file.id, order)
    const { leaks } = preview.body
    expect(leaks.map(({ kind, found, times }) => [kind, found, times])).toEqual([
      ['street', 'rue du Canal 12', 2],
      ['youth', 'Sorbier 777', 1],
      ['phone', '0470 12 34 56', 1],
    ])
    const refused = await printAs(house, referent, file.id, order, preview.body)
    expect([refused.status, refused.problem.rule]).toEqual([422, 'leaks-undecided'])

    const decisions = leaks.map(({ id, kind }) =>
      kind === 'phone'
        ? { leak: id, act: 'keep', reason: 'Numéro public du tribunal' }
        : { leak: id, act: 'hide' },
    )
    const settled = await previewAs(referent, file.id, { ...order, decisions })
    expect(settled.body.leaks.map(leak => leak.decided)).toEqual(['hide', 'hide', 'keep'])
    const { pdf } = await printAs(house, referent, file.id, { ...order, decisions }, settled.body)
    expect(bare(pdf)).toContain('Vu [adresse] avec [autre jeune], tél. 0470 12 34 56. Puis encore [adresse].')
    const undone = decisions.map(decision =>
      decision.act === 'keep' ? { ...decision, reason: 'non' } : decision,
    )
    expect((await previewAs(referent, file.id, { ...order, decisions: undone })).status).toBe(400)
  })

  it('is the alias of a youth whose file the printer may not see, too', async () => {
    const { referent, file } = await referentWithFile()
    const hidden = await buildFile(house, { alias: 'Petit Vent', phase: 'left' })
    expect((await referent.call('GET', `/api/v1/youth-files/${hidden.id}`)).status).toBe(404)
    await note(file, referent.id, 'Se dispute encore avec petit vent au téléphone.')
    const preview = await previewAs(referent, file.id, summary('authority', 'court', ['kind:educ-note']))
    expect(preview.body.leaks.map(({ kind, found }) => [kind, found])).toEqual([['youth', 'petit vent']])
  })

  it('is not the alias of the youth it is about, however written; another one is, turned round or in letters that look the same', async () => {
    const { referent, file } = await referentWithFile()
    const [tree = '', number = ''] = file.alias.split(' ')
    const own = [`${number} ${tree}`, `${tree}-${number}`, `${tree.toUpperCase()}${number}`].join(', ')
    await note(
      file,
      referent.id,
      `${own} : vu avec 777 Sorbier, puis Sоrbier 777. Le 3 mars 2026 Olivier a payé.`,
    )
    const preview = await previewAs(referent, file.id, summary('authority', 'court', ['kind:educ-note']))
    expect(preview.body.leaks.map(({ kind, found }) => [kind, found])).toEqual([
      ['youth', '777 Sorbier'],
      ['youth', 'Sоrbier 777'],
    ])
  })

  it('is the house’s own affair on a paper that stays inside', async () => {
    const { referent, file } = await referentWithFile()
    await note(file, referent.id, TEXT)
    const preview = await previewAs(referent, file.id, summary('handover', 'internal', ['kind:educ-note']))
    expect(preview.body.leaks).toEqual([])
  })
})
