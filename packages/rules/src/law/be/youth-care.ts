import type { Procedure } from '../../model/definition.ts'
import { checked } from '../../model/mistakes.ts'
import { deadline, event, state, t, target } from '../common.ts'

/** The youth-care mandate, its extension before 18, and the alerts before majority (domain note 3.4, 3.7). */
export const beYouthCare: Procedure = checked({
  id: 'be.youth-care',
  version: '2019-05-01',
  jurisdiction: 'BE',
  title: t(
    'Mandat d’aide à la jeunesse et majorité',
    'Mandaat jeugdhulp en meerderjarigheid',
    'Youth-care mandate and majority',
  ),
  start: 'none',
  states: [
    state('none', t('Sans mandat', 'Zonder mandaat', 'Without a mandate')),
    state('mandated', t('Mandat en cours', 'Mandaat loopt', 'Mandate running')),
    state('extension_asked', t('Prolongation demandée', 'Verlenging gevraagd', 'Extension asked for')),
    state('extended', t('Prolongé après 18 ans', 'Verlengd na 18 jaar', 'Extended after 18')),
    state('ended', t('Mandat terminé', 'Mandaat beëindigd', 'Mandate ended'), 'end'),
  ],
  events: [
    event({
      id: 'mandate_given',
      title: t('Mandat donné (SAJ, SPJ, tribunal)', 'Mandaat gegeven (SAJ, SPJ, rechtbank)', 'Mandate given'),
      by: 'mandatingAuthority',
      from: ['none', 'mandated'],
      to: 'mandated',
      again: true,
      asks: ['printedUntil', 'evidence'],
      text: 'youthCare',
      article: 'livre III et IV',
    }),
    event({
      id: 'extension_asked',
      title: t(
        'Prolongation demandée par écrit',
        'Verlenging schriftelijk gevraagd',
        'Extension asked for in writing',
      ),
      by: 'youngPerson',
      from: ['mandated'],
      to: 'extension_asked',
      asks: ['evidence'],
      text: 'youthCare',
      article: 'livre III',
      guards: [
        {
          if: 'youngerThan',
          years: 18,
          reason: t(
            'Trop tard : la demande se fait avant les 18 ans.',
            'Te laat: de aanvraag gebeurt vóór 18 jaar.',
            'Too late: the request is made before 18.',
          ),
        },
      ],
    }),
    event({
      id: 'extension_granted',
      title: t('Prolongation accordée', 'Verlenging toegekend', 'Extension granted'),
      by: 'mandatingAuthority',
      from: ['extension_asked'],
      to: 'extended',
      asks: ['printedUntil'],
    }),
    event({
      id: 'mandate_ended',
      title: t('Fin du mandat', 'Einde van het mandaat', 'End of the mandate'),
      by: 'mandatingAuthority',
      from: ['mandated', 'extension_asked', 'extended'],
      to: 'ended',
      asks: ['ground'],
    }),
  ],
  deadlines: [
    deadline({
      id: 'be.sfwb.mandate.end',
      text: 'youthCare',
      article: 'livre III',
      title: t('Fin du programme d’aide', 'Einde van het hulpprogramma', 'End of the programme of help'),
      explain: t(
        'Un an au plus, renouvelable.',
        'Hoogstens één jaar, hernieuwbaar.',
        'One year at most, renewable.',
      ),
      start: { event: ['mandate_given'] },
      steps: [{ add: 'years', n: 1 }],
      nature: 'document',
      most: true,
      while: ['mandated', 'extension_asked'],
      actor: 'mandatingAuthority',
      warnDays: [60, 30, 14],
    }),
    deadline({
      id: 'be.sfwb.extension',
      text: 'youthCare',
      article: 'livre III',
      title: t(
        'Demander la prolongation jusqu’à 20 ans',
        'De verlenging tot 20 jaar vragen',
        'Ask for the extension to 20',
      ),
      explain: t(
        'Par écrit, strictement avant les 18 ans : la veille est le dernier jour. Après, le droit est perdu.',
        'Schriftelijk, strikt vóór 18 jaar: de dag ervoor is de laatste. Daarna is het recht verloren.',
        'In writing, strictly before 18: the eve is the last day. After it the right is lost.',
      ),
      start: { birthday: 18 },
      steps: [{ add: 'days', n: -1 }],
      roll: 'backward',
      closedBy: ['extension_asked'],
      while: ['mandated'],
      actor: 'youngPerson',
      warnDays: [180, 90, 30, 14, 7, 2],
    }),
    ...([12, 6, 3] as const).map(months =>
      target({
        id: `be.adult.alert.${months}`,
        title: t(
          `Majorité dans ${months} mois : faire le point`,
          `Meerderjarig over ${months} maanden: stand opmaken`,
          `Majority in ${months} months: take stock`,
        ),
        explain: t(
          'Logement, revenus, séjour, soins, personne de confiance : rien ne doit manquer le jour des 18 ans.',
          'Wonen, inkomen, verblijf, zorg, vertrouwenspersoon: op de 18e verjaardag mag niets ontbreken.',
          'Housing, income, residence, care, a trusted person: nothing may be missing on the 18th birthday.',
        ),
        start: { birthday: 18 },
        steps: [{ add: 'months', n: -months }],
        actor: 'house',
        warnDays: [14],
        while: ['none', 'mandated', 'extension_asked'],
      }),
    ),
  ],
})
