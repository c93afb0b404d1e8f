import { defineKind } from '../define-kind.ts'
import { axesOfReport, endOfReport, LEAVES_THE_HOUSE, REPORT_FRAME } from '../fields/report.ts'
import { validationTask } from '../fields/validation.ts'
import { ORIENTATIONS } from '../vocabularies/orientations.ts'

export const orientationReport = defineKind({
  id: 'orientation-report',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance', 'safety', 'legal', 'integration', 'autonomy'],
  title: { fr: 'Rapport d’orientation', nl: 'Oriëntatieverslag', en: 'Orientation report' },
  description: {
    fr: 'Après six mois : vers quoi aller ensuite, selon le jeune et selon l’équipe.',
    nl: 'Na zes maanden: waarheen nu, volgens de jongere en volgens het team.',
    en: 'After six months: where to go next, according to the young person and to the team.',
  },
  notice: LEAVES_THE_HOUSE,
  icon: 'signpost',
  signing: { by: 'author+validator', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['recipient', 'periodTo', 'proposals'],
  followUps: [
    validationTask({ fr: 'rapport d’orientation', nl: 'oriëntatieverslag', en: 'orientation report' }),
    {
      id: 'nextReport',
      title: {
        fr: 'Rédiger le rapport suivant',
        nl: 'Volgend verslag opstellen',
        en: 'Write the next report',
      },
      forRole: 'REF',
      due: { on: 'nextReportOn' },
    },
  ],
  sections: [
    REPORT_FRAME,
    axesOfReport({
      fr: 'Ce qui est stable, ce qui reste fragile, ce que le jeune devra retrouver ailleurs.',
      nl: 'Wat stabiel is, wat broos blijft, wat de jongere elders moet terugvinden.',
      en: 'What is stable, what remains fragile, what the young person must find again elsewhere.',
    }),
    endOfReport(
      {
        fr: 'Au plus tard six mois après celui-ci.',
        nl: 'Uiterlijk zes maanden na dit verslag.',
        en: 'At the latest six months after this one.',
      },
      {
        id: 'orientation',
        type: 'code',
        required: 'toSign',
        facet: true,
        options: ORIENTATIONS,
        label: { fr: 'Orientation proposée', nl: 'Voorgestelde oriëntatie', en: 'Proposed orientation' },
      },
      {
        id: 'youthOrientation',
        type: 'code',
        facet: true,
        options: ORIENTATIONS,
        label: {
          fr: 'Orientation souhaitée par le jeune',
          nl: 'Oriëntatie die de jongere wenst',
          en: 'Orientation the young person wishes',
        },
      },
    ),
  ],
})
