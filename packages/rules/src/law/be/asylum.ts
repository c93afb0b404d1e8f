import type { EventRule, Procedure, State } from '../../model/definition.ts'
import { checked } from '../../model/mistakes.ts'
import { event, LEAVING, LEFT, paper, state, t } from '../common.ts'
import { asylumAppeals, cassation } from './appeals.ts'

export const ASYLUM_STATES: readonly State[] = [
  state('wish', t('Souhait exprimé', 'Wens geuit', 'Wish expressed')),
  state('registered', t('Enregistrée', 'Geregistreerd', 'Registered')),
  state('lodged', t('Introduite', 'Ingediend', 'Lodged'), 'stay'),
  state('heard', t('Entendu par la CGRA', 'Gehoord door het CGVS', 'Heard by the CGRA'), 'stay'),
  state('refugee', t('Réfugié', 'Vluchteling', 'Refugee'), 'end'),
  state('subsidiary', t('Protection subsidiaire', 'Subsidiaire bescherming', 'Subsidiary protection'), 'end'),
  state('negative', t('Décision négative', 'Negatieve beslissing', 'Negative decision')),
  state('appeal', t('Recours pendant', 'Beroep hangend', 'Appeal pending'), 'stay'),
  state('rejected', t('Rejetée définitivement', 'Definitief verworpen', 'Finally rejected')),
  state('closed', t('Close', 'Afgesloten', 'Closed'), 'end'),
  ...LEFT,
]
const law = (article: string) => ({ article })

export const ASYLUM_EVENTS: readonly EventRule[] = [
  event({
    id: 'registered',
    title: t('Enregistrement (annexe 26)', 'Registratie (bijlage 26)', 'Registration (annex 26)'),
    by: 'immigrationOffice',
    from: ['wish'],
    to: 'registered',
    asks: ['printedUntil'],
    gives: 'annex26',
    ...law('50'),
  }),
  event({
    id: 'lodged',
    title: t('Demande introduite', 'Verzoek ingediend', 'Request lodged'),
    by: 'youngPerson',
    from: ['registered'],
    to: 'lodged',
    asks: ['printedUntil'],
    gives: 'ai',
    ...law('51/10'),
  }),
  event({
    id: 'guardian_named',
    title: t('Représentant désigné', 'Vertegenwoordiger aangesteld', 'Representative appointed'),
    by: 'guardianshipService',
    from: ['registered', 'lodged'],
    to: 'same',
    asks: ['evidence'],
  }),
  event({
    id: 'interviewed',
    title: t('Entretien à la CGRA', 'Onderhoud bij het CGVS', 'Interview at the CGRA'),
    by: 'asylumAuthority',
    from: ['lodged'],
    to: 'heard',
    ...law('51/10'),
  }),
  event({
    id: 'refugee_recognised',
    title: t('Statut de réfugié accordé', 'Vluchtelingenstatus toegekend', 'Refugee status granted'),
    by: 'asylumAuthority',
    from: ['lodged', 'heard', 'appeal'],
    to: 'refugee',
    asks: ['printedUntil'],
    gives: 'a_card',
    ...law('48/3'),
  }),
  event({
    id: 'subsidiary_granted',
    title: t(
      'Protection subsidiaire accordée',
      'Subsidiaire bescherming toegekend',
      'Subsidiary protection granted',
    ),
    by: 'asylumAuthority',
    from: ['lodged', 'heard', 'appeal'],
    to: 'subsidiary',
    asks: ['printedUntil'],
    gives: 'a_card',
    ...law('48/4'),
  }),
  event({
    id: 'refused',
    title: t('Refus de la CGRA', 'Weigering door het CGVS', 'Refusal by the CGRA'),
    by: 'asylumAuthority',
    from: ['lodged', 'heard'],
    to: 'negative',
    asks: ['mode'],
    ...law('57/6'),
  }),
  event({
    id: 'refused_fast',
    title: t(
      'Irrecevable, ou refus accéléré',
      'Niet-ontvankelijk, of versnelde weigering',
      'Inadmissible, or accelerated refusal',
    ),
    by: 'asylumAuthority',
    from: ['registered', 'lodged', 'heard'],
    to: 'negative',
    asks: ['mode', 'ground'],
    ...law('57/6 §3, 57/6/1'),
  }),
  event({
    id: 'appeal_lodged',
    title: t('Recours introduit au CCE', 'Beroep ingesteld bij de RvV', 'Appeal lodged'),
    by: 'lawyer',
    from: ['negative'],
    to: 'appeal',
    asks: ['evidence'],
    ...law('39/57'),
  }),
  event({
    id: 'annulled',
    title: t(
      'Arrêt d’annulation : retour à la CGRA',
      'Vernietiging: terug naar het CGVS',
      'Annulled: back to the CGRA',
    ),
    by: 'council',
    from: ['appeal'],
    to: 'lodged',
    again: true,
    ...law('39/2'),
  }),
  event({
    id: 'appeal_rejected',
    title: t('Recours rejeté', 'Beroep verworpen', 'Appeal rejected'),
    by: 'council',
    from: ['appeal'],
    to: 'rejected',
    asks: ['mode'],
    ...law('39/2'),
  }),
  event({
    id: 'closed',
    title: t('Dossier clos', 'Dossier afgesloten', 'File closed'),
    by: 'house',
    from: ['negative', 'rejected'],
    to: 'closed',
  }),
  ...LEAVING,
]
export const ASYLUM_TITLE = t(
  'Protection internationale',
  'Internationale bescherming',
  'International protection',
)

/** International protection as it was until the European pact (domain note 2.1). */
export const beAsylum: Procedure = checked({
  id: 'be.asylum',
  version: '2025-08-08',
  jurisdiction: 'BE',
  title: ASYLUM_TITLE,
  start: 'wish',
  states: ASYLUM_STATES,
  events: ASYLUM_EVENTS,
  deadlines: [
    paper({
      id: 'be.asylum.ai.end',
      text: 'aliens',
      article: '51/10',
      certainty: 'known',
      title: t('Fin de la carte orange', 'Einde van de oranje kaart', 'End of the orange card'),
      explain: t(
        'Attestation de quatre mois d’abord, puis par périodes.',
        'Attest van eerst vier maanden, daarna telkens per periode.',
        'Certificate of four months first, then by periods.',
      ),
      start: { event: ['lodged'] },
      steps: [{ add: 'months', n: 4 }],
      while: ['lodged', 'heard', 'appeal'],
      actor: 'municipality',
    }),
    ...asylumAppeals('be.asylum', ['refused'], ['refused_fast']),
    cassation('be.asylum', ['appeal_rejected']),
  ],
})
