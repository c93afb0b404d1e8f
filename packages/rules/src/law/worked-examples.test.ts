import { expect, test } from 'vitest'
import { endOf } from '../engine/deadlines.ts'
import { PROCEDURES } from './procedures.ts'

/**
 * Every rule, from Monday 2 March 2026, handed over in person, for a youth born on 4 May 2010: worked out by hand with a calendar and the
 * conventions D1 to D10. In those months nobody works on 6 April, 1, 14 and 25 May, 21 July; nor in France on 8 May, 14 July and 1 January.
 */
const WORKED = `
  be.thb@2017-05-20 be.thb.annex15.end 2026-04-16
  be.thb@2017-05-20 be.thb.ai.end 2026-06-02
  be.thb@2017-05-20 be.thb.ai.extension 2026-09-02
  be.thb@2017-05-20 be.thb.magistrate.30 2026-04-30
  be.thb@2017-05-20 be.thb.magistrate.15 2026-05-18
  be.thb@2017-05-20 be.thb.acard.end 2026-09-02
  be.thb@2017-05-20 be.thb.acard.renewal 2026-08-03
  be.thb@2017-05-20 be.thb.unlimited.request 2026-03-23
  be.thb@2017-05-20 be.thb.cce.annul.30 2026-04-01
  be.thb@2017-05-20 be.thb.cce.annul.10 2026-03-12
  be.thb@2017-05-20 be.thb.cce.udn.10 2026-03-12
  be.thb@2017-05-20 be.thb.cce.udn.5 2026-03-09
  be.ds@2025-08-08 be.ds.ai.end 2026-09-02
  be.ds@2025-08-08 be.ds.ai.evidence 2026-07-31
  be.ds@2025-08-08 be.ds.acard.end 2027-03-02
  be.ds@2025-08-08 be.ds.acard.evidence 2027-02-02
  be.ds@2025-08-08 be.ds.acard.renewal 2027-01-29
  be.ds@2025-08-08 be.ds.bcard.from 2029-03-02
  be.ds@2025-08-08 be.ds.reconduct.comply 2026-04-01
  be.ds@2025-08-08 be.ds.cce.annul.30 2026-04-01
  be.ds@2025-08-08 be.ds.cce.annul.10 2026-03-12
  be.ds@2025-08-08 be.ds.cce.udn.10 2026-03-12
  be.ds@2025-08-08 be.ds.cce.udn.5 2026-03-09
  be.asylum@2025-08-08 be.asylum.ai.end 2026-07-02
  be.asylum@2025-08-08 be.asylum.cce.asylum.30 2026-04-01
  be.asylum@2025-08-08 be.asylum.cce.asylum.10 2026-03-12
  be.asylum@2025-08-08 be.asylum.ce.cassation.30 2026-04-01
  be.asylum@2026-06-12 be.asylum.register.5wd 2026-03-09
  be.asylum@2026-06-12 be.asylum.lodge.21 2026-03-23
  be.asylum@2026-06-12 be.asylum.representative.15wd 2026-03-23
  be.asylum@2026-06-12 be.asylum.decision.6m 2026-09-02
  be.asylum@2026-06-12 be.asylum.appeal.14 2026-03-16
  be.asylum@2026-06-12 be.asylum.appeal.5 2026-03-07
  be.9bis@2025-08-08 be.9bis.follow-up 2026-09-02
  be.9bis@2025-08-08 be.9bis.acard.end 2027-03-02
  be.9bis@2025-08-08 be.9bis.acard.renewal 2027-01-29
  be.9bis@2025-08-08 be.9bis.cce.annul.30 2026-04-01
  be.9bis@2025-08-08 be.9bis.cce.annul.10 2026-03-12
  be.9bis@2025-08-08 be.9bis.cce.udn.10 2026-03-12
  be.9bis@2025-08-08 be.9bis.cce.udn.5 2026-03-09
  be.9ter@2025-08-08 be.9ter.certificate 2026-06-01
  be.9ter@2025-08-08 be.9ter.acard.end 2027-03-02
  be.9ter@2025-08-08 be.9ter.acard.renewal 2027-01-29
  be.9ter@2025-08-08 be.9ter.unlimited.from 2031-03-02
  be.9ter@2025-08-08 be.9ter.cce.annul.30 2026-04-01
  be.9ter@2025-08-08 be.9ter.cce.annul.10 2026-03-12
  be.9ter@2025-08-08 be.9ter.cce.udn.10 2026-03-12
  be.9ter@2025-08-08 be.9ter.cce.udn.5 2026-03-09
  be.family@2025-08-08 be.family.three-months 2026-06-02
  be.family@2025-08-08 be.family.decision.9m 2026-12-02
  be.family@2025-08-08 be.family.cce.annul.30 2026-04-01
  be.family@2025-08-08 be.family.cce.annul.10 2026-03-12
  be.family@2025-08-08 be.family.cce.udn.10 2026-03-12
  be.family@2025-08-08 be.family.cce.udn.5 2026-03-09
  be.accompanied@2025-08-08 be.accompanied.rights 2026-03-16
  be.stateless@2024-09-01 be.stateless.residence 2026-03-16
  be.stateless@2024-09-01 be.stateless.acard.end 2031-03-02
  be.stateless@2024-09-01 be.stateless.cce.annul.30 2026-04-01
  be.stateless@2024-09-01 be.stateless.cce.annul.10 2026-03-12
  be.stateless@2024-09-01 be.stateless.cce.udn.10 2026-03-12
  be.stateless@2024-09-01 be.stateless.cce.udn.5 2026-03-09
  be.return@2025-08-08 be.return.follow-up.3 2026-06-02
  be.return@2025-08-08 be.return.follow-up.6 2026-09-02
  be.return@2025-08-08 be.return.follow-up.12 2027-03-02
  be.guardianship@2025-08-08 be.guardianship.named 2026-03-17
  be.guardianship@2025-08-08 be.coo.max 2026-04-01
  be.guardianship@2025-08-08 be.guardianship.first-report 2026-03-17
  be.guardianship@2025-08-08 be.ce.60 2026-05-04
  be.guardianship@2025-08-08 be.guardianship.majority 2028-05-04
  be.youth-care@2019-05-01 be.sfwb.mandate.end 2027-03-02
  be.youth-care@2019-05-01 be.sfwb.extension 2028-05-03
  be.youth-care@2019-05-01 be.saj.contestation 2026-03-16
  be.youth-care@2019-05-01 be.adult.alert.12 2027-05-04
  be.youth-care@2019-05-01 be.adult.alert.6 2027-11-04
  be.youth-care@2019-05-01 be.adult.alert.3 2028-02-04
  be.reception@2025-08-08 be.accueil.revision.5wd 2026-03-09
  fr.mna@2026-04-03 fr.apu.0 2026-03-06
  fr.mna@2026-04-03 fr.apu.1 2026-03-11
  fr.mna@2026-04-03 fr.apu.2 2026-03-16
  fr.mna@2026-04-03 fr.opp.seize 2026-03-10
  fr.mna@2026-04-03 fr.placement.end 2028-03-02
  fr.mna@2026-04-03 fr.entretien17 2027-05-04
  fr.mna@2026-04-03 fr.after-exit.6m 2026-09-02
  fr.thb@2026-04-03 fr.thb.reflection 2026-04-01
  fr.thb@2026-04-03 fr.thb.card.end 2027-03-02
  fr.thb@2026-04-03 fr.thb.card.renewal 2026-12-31
  fr.majority@2026-04-03 fr.l42322.by 2029-05-03
  fr.majority@2026-04-03 fr.l4353.safe 2028-07-04
  fr.majority@2026-04-03 fr.nationality.by 2028-05-03
  fr.majority@2026-04-03 fr.majority.card.end 2027-03-02
  fr.majority@2026-04-03 fr.majority.card.renewal 2026-12-31
`

test('every rule of every procedure gives the day that was worked out by hand', () => {
  const found = PROCEDURES.flatMap(procedure =>
    procedure.deadlines.map(rule => {
      const first = procedure.deadlines.find(({ id }) => id === rule.startsAtEndOf?.[0])
      const begins = [first, rule].flatMap(one =>
        one && 'event' in one.start ? one.start.event.slice(0, 1) : [],
      )
      const past = [...new Set(begins)].map((event, n) => ({
        id: String(n),
        event,
        on: '2026-03-02',
        mode: 'handed' as const,
      }))
      const { given } = rule
      const facts = {
        births: [{ day: '2010-05-04', retained: true }],
        answers: given ? { [given.fact]: given.is[0] } : {},
      }
      const due = endOf(procedure, rule.id, past, { facts, events: past, today: '2026-03-02' })
      return `${procedure.id}@${procedure.version} ${rule.id} ${due}`
    }),
  )
  expect(found).toEqual(
    WORKED.trim()
      .split('\n')
      .map(line => line.trim()),
  )
})
