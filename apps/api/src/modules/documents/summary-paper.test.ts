import { describe, expect, it } from 'vitest'
import { bare, openPaperHouse, REASON, summary } from '../../../test/paper-house.ts'
import { previewAs, printAs } from '../../../test/print-as.ts'
import { buildEntry, buildTask } from '../../demo/builders.ts'

const { house, referentWithFile, note } = await openPaperHouse()

describe('a summary of a file', () => {
  it('is previewed, printed as exactly those bytes, written into the register and traced before it leaves', async () => {
    const { referent, file } = await referentWithFile()
    const id = await note(file, referent.id, 'A terminé son premier dessin.')
    const order = summary('authority', 'court', ['situation', 'kind:educ-note'])
    const preview = await previewAs(referent, file.id, order)
    expect([preview.status, preview.body.pages.length, preview.body.leaks]).toEqual([200, 1, []])
    const printed = await printAs(house, referent, file.id, order, preview.body)
    expect([printed.status, printed.headers['content-type']]).toEqual([201, 'application/pdf'])
    const name = `attachment; filename="document-${preview.body.reference.toLowerCase()}.pdf"`
    expect(printed.headers['content-disposition']).toBe(name)
    const text = bare(printed.pdf)
    for (const words of [
      file.alias,
      '16 ans',
      'Tigrinya',
      'A terminé son premier dessin.',
      'Référent A',
      'Page 1 / 1',
    ])
      expect(text).toContain(words)

    const [row] = await house.rows('SELECT * FROM document_print WHERE youth_id = $1', [file.id])
    expect(row).toMatchObject({ audience: 'court', purpose: 'authority', pages: 1, entry_ids: [id] })
    expect(Buffer.from(row?.digest as Buffer).toString('hex')).toBe(preview.body.digest)
    expect(String(row?.detail)).not.toContain('juge')
    const traces = await house.rows(
      `SELECT action, object_ids FROM trace WHERE youth_id = $1 AND action LIKE 'document%' ORDER BY id`,
      [file.id],
    )
    expect(traces.map(trace => trace.action)).toEqual([
      'document.previewed',
      'document_print.insert',
      'document.printed-court',
    ])
    expect(traces[2]?.object_ids).toEqual([row?.id, id])
    const listed = await referent.call<{ printed: object[] }>(
      'GET',
      `/api/v1/youth-files/${file.id}/documents`,
    )
    expect(listed.body.printed).toMatchObject([
      { reason: REASON, reference: preview.body.reference, what: 'summary' },
    ])
  })

  it('that is long shows its pages in stretches, all of one and the same document', async () => {
    const { referent, file } = await referentWithFile()
    for (let n = 0; n < 45; n++)
      await note(file, referent.id, `Note ${n}. `.concat('Bâille, sourit. '.repeat(120)))
    const order = summary('handover', 'internal', ['kind:educ-note'])
    const { body } = await previewAs(referent, file.id, order)
    expect(body.pages).toHaveLength(20)
    expect(body.pageCount).toBeGreaterThan(20)
    const { digest, preparedAt } = body
    const further = { seen: { digest, preparedAt }, fromPage: 21 }
    const rest = await previewAs(referent, file.id, { ...order, further })
    expect([rest.status, rest.body.digest, rest.body.pageCount]).toEqual([200, digest, body.pageCount])
    expect(rest.body.pages).toHaveLength(Math.min(20, body.pageCount - 20))
    expect(rest.body.pages[0]).not.toBe(body.pages[0])
    await note(file, referent.id, 'Encore une.')
    const late = await previewAs(referent, file.id, { ...order, further })
    expect([late.status, late.body]).toMatchObject([422, { rule: 'changed-since-preview' }])
  })

  it('is refused when something was written since the preview, and when the preview is old', async () => {
    const { referent, file } = await referentWithFile()
    await note(file, referent.id, 'Un.')
    const order = summary('authority', 'court', ['kind:educ-note'])
    const preview = await previewAs(referent, file.id, order)
    await note(file, referent.id, 'Deux.')
    const changed = await printAs(house, referent, file.id, order, preview.body)
    expect([changed.status, changed.problem.rule]).toEqual([422, 'changed-since-preview'])
    const old = {
      digest: preview.body.digest,
      preparedAt: new Date(Date.now() - 2 * 3_600_000).toISOString(),
    }
    expect((await printAs(house, referent, file.id, order, old)).problem.rule).toBe('changed-since-preview')
    expect(await house.rows('SELECT 1 FROM document_print WHERE youth_id = $1', [file.id])).toEqual([])
  })

  it('holds what its maker reads and its purpose allows, and no section that either forbids', async () => {
    const { referent, file } = await referentWithFile()
    await note(file, referent.id, 'Pour le juge.')
    await buildEntry(house, file, { kind: 'care-note', authorId: referent.id, answers: { facts: 'Toux.' } })
    await buildEntry(house, file, { kind: 'psy-note', authorId: referent.id, answers: { facts: 'Secret.' } })
    const { body } = await referent.call<{ summaries: { purpose: string; sections: { id: string }[] }[] }>(
      'GET',
      `/api/v1/youth-files/${file.id}/documents`,
    )
    const offered = Object.fromEntries(
      body.summaries.map(one => [one.purpose, one.sections.map(({ id }) => id)]),
    )
    expect(offered).toEqual({
      handover: ['situation', 'dates', 'kind:care-note', 'kind:educ-note'],
      authority: expect.any(Array),
      lawyer: expect.any(Array),
      guardian: expect.any(Array),
      school: ['situation'],
      health: ['situation', 'kind:care-note'],
    })
    const wrong = await previewAs(referent, file.id, summary('school', 'external', ['kind:educ-note']))
    expect([wrong.status, wrong.body]).toMatchObject([
      400,
      { errors: [{ pointer: '#/document/sections/0' }] },
    ])
    const swapped = await previewAs(referent, file.id, summary('authority', 'internal', ['situation']))
    expect([swapped.status, swapped.body]).toMatchObject([400, { errors: [{ pointer: '#/audience' }] }])
  })

  it('for the outside needs a reason and a person whom the matrix lets release; a night worker prints inside only', async () => {
    const { referent, file } = await referentWithFile()
    await note(file, referent.id, 'Un.')
    const order = summary('authority', 'court', ['kind:educ-note'])
    const preview = await previewAs(referent, file.id, order)
    const { reason: _, ...silent } = order
    const without = await printAs(house, referent, file.id, silent, preview.body)
    expect([without.status, without.problem.errors]).toEqual([
      400,
      [{ pointer: '#/reason', code: 'required' }],
    ])
    const night = await house.person('NGT')
    expect((await previewAs(night, file.id, order)).status).toBe(403)
    const inside = summary('handover', 'internal', ['situation'])
    expect((await previewAs(night, file.id, inside)).status).toBe(200)
    const stranger = await house.person('GUA')
    expect((await previewAs(stranger, file.id, inside)).status).toBe(404)
  })

  it('says what waits in the language of the paper: what somebody wrote, and what a signature set going', async () => {
    const { referent, file } = await referentWithFile()
    const entryId = await buildEntry(house, file, { kind: 'autonomy-scale', authorId: referent.id })
    const made = { createdBy: referent.id, dueOn: '2030-03-01' }
    await buildTask(house, file, { ...made, title: 'Rappeler le greffe' })
    const followUp = { kind: 'autonomy-scale', version: 1, id: 'again' }
    await buildTask(house, file, { ...made, title: null, entryId, followUp })
    const order = { ...summary('handover', 'internal', ['dates']), language: 'nl' }
    const preview = await previewAs(referent, file.id, order)
    expect(preview.status).toBe(200)
    const text = bare((await printAs(house, referent, file.id, order, preview.body)).pdf)
    expect(text).toContain('Rappeler le greffe')
    expect(text).toContain('Autonomierooster opnieuw invullen')
  })

  it('names the youth only when that is asked for', async () => {
    const { file } = await referentWithFile()
    const coordinator = await house.person('COO')
    const claim = await buildEntry(house, file, {
      kind: 'identity-claim',
      authorId: coordinator.id,
      answers: { claimType: 'name', name: 'Selam Tesfay', source: 'declared', claimedOn: '2026-11-01' },
    })
    await house.rows('UPDATE youth_file SET name_entry_id = $1 WHERE id = $2', [claim, file.id])
    for (const identity of [false, true]) {
      const order = summary('authority', 'court', ['situation'], { identity })
      const preview = await previewAs(coordinator, file.id, order)
      const { pdf } = await printAs(house, coordinator, file.id, order, preview.body)
      expect(bare(pdf).includes('Selam Tesfay')).toBe(identity)
    }
  })

  it('that is empty, too long or back to front is refused by name', async () => {
    const { referent, file } = await referentWithFile()
    const order = (more: object) => summary('authority', 'court', ['kind:educ-note'], more)
    await note(file, referent.id, 'Un.')
    const before = await previewAs(referent, file.id, order({ to: '2020-01-01' }))
    expect([before.status, before.body]).toMatchObject([422, { rule: 'nothing-to-print' }])
    const backwards = await previewAs(referent, file.id, order({ from: '2026-02-01', to: '2026-01-01' }))
    expect(backwards.body).toMatchObject({
      rule: 'dates-out-of-order',
      errors: [{ pointer: '#/document/to' }],
    })
    for (let n = 0; n < 200; n++) await note(file, referent.id, `Note ${n}.`)
    expect((await previewAs(referent, file.id, order({}))).body).toMatchObject({ rule: 'document-too-long' })
  })
})
