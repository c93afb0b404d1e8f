import { defineKind } from '../define-kind.ts'
import { axesOfReport, endOfReport, LEAVES_THE_HOUSE, REPORT_FRAME } from '../fields/report.ts'
import { validationTask } from '../fields/validation.ts'

export const observationReport = defineKind({
  id: 'observation-report',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance', 'safety', 'legal', 'integration', 'autonomy'],
  title: { fr: 'Rapport d’observation', nl: 'Observatieverslag', en: 'Observation report' },
  description: {
    fr: 'Après le premier mois : ce que l’on a observé, ce que le jeune en dit, ce que l’on propose.',
    nl: 'Na de eerste maand: wat werd geobserveerd, wat de jongere ervan zegt, wat we voorstellen.',
    en: 'After the first month: what was observed, what the young person says of it, what is proposed.',
  },
  notice: LEAVES_THE_HOUSE,
  icon: 'file-search',
  signing: { by: 'author+validator', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['recipient', 'periodTo', 'proposals'],
  followUps: [
    validationTask({ fr: 'rapport d’observation', nl: 'observatieverslag', en: 'observation report' }),
    {
      id: 'nextReport',
      title: {
        fr: 'Rédiger le rapport d’évaluation',
        nl: 'Evaluatieverslag opstellen',
        en: 'Write the evaluation report',
      },
      forRole: 'REF',
      due: { on: 'nextReportOn' },
    },
  ],
  sections: [
    REPORT_FRAME,
    axesOfReport({
      fr: 'Un mois ne suffit pas à conclure. Décrivez des faits et des rythmes ; dites ce que vous ne savez pas encore.',
      nl: 'Een maand volstaat niet om te besluiten. Beschrijf feiten en ritmes; zeg wat je nog niet weet.',
      en: 'A month is not enough to conclude. Describe facts and rhythms; say what you do not know yet.',
    }),
    endOfReport({
      fr: 'En général trois mois après l’arrivée ; la date du mandat l’emporte.',
      nl: 'Meestal drie maanden na aankomst; de datum van het mandaat gaat voor.',
      en: 'Usually three months after arrival; the date of the mandate prevails.',
    }),
  ],
})
