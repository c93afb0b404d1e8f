import { defineKind } from '../define-kind.ts'
import { axesOfReport, endOfReport, LEAVES_THE_HOUSE, REPORT_FRAME } from '../fields/report.ts'
import { validationTask } from '../fields/validation.ts'

export const evaluationReport = defineKind({
  id: 'evaluation-report',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance', 'safety', 'legal', 'integration', 'autonomy'],
  title: { fr: 'Rapport d’évaluation', nl: 'Evaluatieverslag', en: 'Evaluation report' },
  description: {
    fr: 'Après trois mois : où en est l’intégration, les buts atteints, ce qui doit changer.',
    nl: 'Na drie maanden: hoe de integratie vordert, welke doelen bereikt zijn, wat moet veranderen.',
    en: 'After three months: how integration is going, which goals were reached, what must change.',
  },
  notice: LEAVES_THE_HOUSE,
  icon: 'file-chart-column',
  signing: { by: 'author+validator', youth: true },
  retention: 'R-care',
  perFile: 'many',
  summary: ['recipient', 'periodTo', 'proposals'],
  followUps: [
    validationTask({ fr: 'rapport d’évaluation', nl: 'evaluatieverslag', en: 'evaluation report' }),
    {
      id: 'nextReport',
      title: {
        fr: 'Rédiger le rapport d’orientation',
        nl: 'Oriëntatieverslag opstellen',
        en: 'Write the orientation report',
      },
      forRole: 'REF',
      due: { on: 'nextReportOn' },
    },
  ],
  sections: [
    REPORT_FRAME,
    axesOfReport({
      fr: 'Partez du projet individuel : but par but, ce qui a été tenté, ce que cela a donné.',
      nl: 'Vertrek van het begeleidingsplan: doel per doel, wat geprobeerd werd, wat het opleverde.',
      en: 'Start from the individual project: goal by goal, what was tried, what came of it.',
    }),
    endOfReport({
      fr: 'En général six mois après l’arrivée ; la date du mandat l’emporte.',
      nl: 'Meestal zes maanden na aankomst; de datum van het mandaat gaat voor.',
      en: 'Usually six months after arrival; the date of the mandate prevails.',
    }),
  ],
})
