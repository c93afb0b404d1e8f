import type { DeadlineRule } from '../../model/definition.ts'
import { deadline, paper, t, target } from '../common.ts'

const since = { version: '2017-05-20' }

/** The dates of the trafficking track (domain note 1.8 and 2.10). */
export const THB_DEADLINES: readonly DeadlineRule[] = [
  paper({
    ...since,
    id: 'be.thb.annex15.end',
    text: 'aliens',
    article: '61/2 §2',
    title: t('Fin de l’annexe 15', 'Einde van bijlage 15', 'End of annex 15'),
    explain: t(
      'Document provisoire de 45 jours pour réfléchir. La plainte ou la déclaration se fait avant sa fin.',
      'Voorlopig document van 45 dagen om na te denken. De klacht of verklaring gebeurt vóór het einde.',
      'Temporary document of 45 days to reflect. The complaint or statement is made before it ends.',
    ),
    start: { event: ['annex15_issued'] },
    steps: [{ add: 'days', n: 45 }],
    while: ['reflection_annex15'],
    actor: 'recognisedCentre',
    warnDays: [15, 7, 3],
  }),
  paper({
    ...since,
    id: 'be.thb.ai.end',
    text: 'aliens',
    article: '61/3 §1',
    title: t(
      'Fin de l’attestation d’immatriculation',
      'Einde van het attest van immatriculatie',
      'End of the registration certificate',
    ),
    explain: t(
      'L’attestation vaut trois mois au plus ; la date imprimée l’emporte.',
      'Het attest geldt hoogstens drie maanden; de gedrukte datum gaat voor.',
      'The certificate is good for three months at most; the printed date prevails.',
    ),
    start: { event: ['ai_issued', 'ai_issued_after_statement'] },
    steps: [{ add: 'months', n: 3 }],
    most: true,
    while: ['ai_first'],
    actor: 'recognisedCentre',
    warnDays: [30, 15],
  }),
  paper({
    ...since,
    id: 'be.thb.ai.extension',
    text: 'aliens',
    article: '61/3 §2',
    title: t(
      'Fin de l’attestation prolongée',
      'Einde van het verlengde attest',
      'End of the extended certificate',
    ),
    explain: t(
      'Prolongation unique, de trois mois au plus après la fin de la première.',
      'Eenmalige verlenging, hoogstens drie maanden na het einde van de eerste.',
      'One extension, of three months at most from the end of the first.',
    ),
    start: { event: ['ai_extended'] },
    startsAtEndOf: ['be.thb.ai.end'],
    steps: [{ add: 'months', n: 3 }],
    most: true,
    while: ['ai_extended'],
    actor: 'recognisedCentre',
    warnDays: [30, 15],
  }),
  ...([30, 15] as const).map(days =>
    target({
      ...since,
      id: `be.thb.magistrate.${days}`,
      title: t('Relancer le magistrat', 'De magistraat opvolgen', 'Chase the magistrate'),
      explain: t(
        'L’Office des étrangers doit avoir les quatre réponses du magistrat avant la fin de l’attestation : relancer à temps.',
        'De Dienst Vreemdelingenzaken moet de vier antwoorden hebben vóór het einde van het attest: op tijd opvolgen.',
        'The Immigration Office must have the four answers before the certificate ends: chase in time.',
      ),
      start: { event: ['ai_issued', 'ai_issued_after_statement', 'ai_extended'] },
      startsAtEndOf: ['be.thb.ai.end', 'be.thb.ai.extension'],
      steps: [{ add: 'days', n: -days }],
      closedBy: ['magistrate_answered', 'a_card_issued'],
      while: ['ai_first', 'ai_extended'],
      actor: 'house',
      warnDays: [],
    }),
  ),
  paper({
    ...since,
    id: 'be.thb.acard.end',
    text: 'aliens',
    article: '61/4 §1',
    title: t('Fin de la carte A', 'Einde van de A-kaart', 'End of the A card'),
    explain: t(
      'Carte A de six mois, renouvelable tant que les conditions tiennent.',
      'A-kaart van zes maanden, hernieuwbaar zolang de voorwaarden vervuld zijn.',
      'A card of six months, renewable while the conditions last.',
    ),
    start: { event: ['a_card_issued', 'a_card_renewed'] },
    steps: [{ add: 'months', n: 6 }],
    while: ['a_card', 'unlimited_eligible'],
    actor: 'recognisedCentre',
    warnDays: [45, 30, 14],
  }),
  renewal(
    'be.thb.acard.renewal',
    'be.thb.acard.end',
    ['a_card_issued', 'a_card_renewed'],
    ['a_card', 'unlimited_eligible'],
  ),
  target({
    ...since,
    id: 'be.thb.unlimited.request',
    title: t('Demander le séjour illimité', 'Het onbeperkt verblijf vragen', 'Ask for unlimited stay'),
    explain: t(
      'Une condamnation, ou la prévention retenue dans les réquisitions, ouvre le séjour illimité : le demander sans attendre.',
      'Een veroordeling, of de tenlastelegging in de vordering, opent het onbeperkt verblijf: vraag het zonder te wachten.',
      'A conviction, or the charge kept in the requisitions, opens unlimited stay: ask for it without waiting.',
    ),
    start: { event: ['conviction', 'requisitions_retain_charge'], which: 'first' },
    steps: [{ add: 'workingDays', n: 15 }],
    closedBy: ['b_card_decision'],
    actor: 'recognisedCentre',
    warnDays: [7, 2],
  }),
]

/** Renewal between the 45th and the 30th day before the end of an A card, on a working day inside (D8). */
export function renewal(
  id: string,
  end: string,
  from: readonly string[],
  during: readonly string[],
): DeadlineRule {
  return deadline({
    id,
    text: 'lifeProject',
    certainty: 'known',
    title: t(
      'Demander le renouvellement de la carte A',
      'De vernieuwing van de A-kaart vragen',
      'Ask for the renewal of the A card',
    ),
    explain: t(
      'Le renouvellement se demande entre le 45e et le 30e jour avant la fin de la carte.',
      'De vernieuwing wordt gevraagd tussen de 45e en de 30e dag vóór het einde van de kaart.',
      'The renewal is asked for between the 45th and the 30th day before the card ends.',
    ),
    start: { event: from },
    startsAtEndOf: [end],
    opens: [{ add: 'days', n: -45 }],
    steps: [{ add: 'days', n: -30 }],
    roll: 'backward',
    while: during,
    actor: 'municipality',
  })
}
