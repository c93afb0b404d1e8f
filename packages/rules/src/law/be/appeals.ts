import type { DeadlineRule, EventRule } from '../../model/definition.ts'
import { BEFORE_PACT, event, t } from '../common.ts'
import { basis, type TextName } from '../texts.ts'

type Appeal = Pick<DeadlineRule, 'certainty' | 'title' | 'explain' | 'given'> & {
  id: string
  days: number
  article: string
  text?: TextName
  stop: NonNullable<DeadlineRule['stop']>
}

const NO_APPEAL = 'no_appeal'

/** What ends every appeal period before it runs out: the decision to lodge none. It stands where the refusal led, an end included. */
export function noAppeal(from: readonly string[]): EventRule {
  return event({
    id: NO_APPEAL,
    title: t(
      'Pas de recours : décidé avec l’avocat',
      'Geen beroep: beslist met de advocaat',
      'No appeal: decided with the lawyer',
    ),
    by: 'lawyer',
    from,
    to: 'same',
    asks: ['ground', 'evidence'],
  })
}

/** The two appeals against the end or refusal of a stay, each of which ends its own period only, and the decision to lodge none. */
export function endOfStayAppealEvents(from: readonly string[]): readonly EventRule[] {
  const lodged = (id: string, title: EventRule['title'], article: string) =>
    event({ id, title, by: 'lawyer', from, to: 'same', asks: ['evidence'], article })
  return [
    lodged(
      'annulment_lodged',
      t('Recours en annulation introduit', 'Annulatieberoep ingesteld', 'Annulment appeal lodged'),
      '39/57',
    ),
    lodged(
      'urgency_lodged',
      t(
        'Recours en extrême urgence introduit',
        'Beroep bij uiterst dringende noodzakelijkheid ingesteld',
        'Appeal of extreme urgency lodged',
      ),
      '39/82 §4',
    ),
    noAppeal(from),
  ]
}

/** An appeal whose period is that of before the pact: for what is notified later it says so and is not sure. */
export function appeal(
  { id, days, article, text = 'aliens', stop, ...more }: Appeal,
  from: readonly string[],
  closedBy: readonly string[],
): DeadlineRule {
  return {
    ...more,
    id,
    version: '2025-08-08',
    jurisdiction: 'BE',
    validFrom: '2007-06-01',
    validTo: BEFORE_PACT,
    basis: basis(text, article),
    start: { event: from, which: 'each' },
    closedBy: [...closedBy, NO_APPEAL],
    steps: [{ add: 'daysSinceNotified', n: days }],
    roll: 'forward',
    nature: 'legal',
    actor: 'lawyer',
    warnDays: days >= 30 ? [14, 7, 2] : [2],
    stop,
  }
}

/**
 * Appeals against the end or refusal of a stay (domain note 2.9): longer for who is free, shorter for who is held and from the second
 * removal measure on. `prefix` keeps rules of two procedures apart.
 */
export function endOfStayAppeals(prefix: string, from: readonly string[]): readonly DeadlineRule[] {
  const annulment = t(
    'Recours en annulation au CCE',
    'Annulatieberoep bij de RvV',
    'Annulment appeal to the CALL',
  )
  const urgency = t(
    'Extrême urgence, si un éloignement menace',
    'Uiterst dringende noodzakelijkheid, bij dreigende verwijdering',
    'Extreme urgency, if removal is imminent',
  )
  const rules: Appeal[] = [
    {
      id: 'cce.annul.30',
      days: 30,
      article: '39/57',
      certainty: 'sourced',
      given: { fact: 'held', is: ['no', 'unknown'] },
      stop: { workingDaysBefore: 5 },
      title: annulment,
      explain: t(
        '30 jours pour demander au Conseil du contentieux des étrangers d’annuler la décision. Ce recours ne suspend pas l’éloignement.',
        '30 dagen om de Raad voor Vreemdelingenbetwistingen te vragen de beslissing te vernietigen. Dit beroep schorst de verwijdering niet.',
        '30 days to ask the Council for Alien Law Litigation to annul the decision. It does not suspend removal.',
      ),
    },
    {
      id: 'cce.annul.10',
      days: 10,
      article: '39/57',
      certainty: 'sourced',
      given: { fact: 'held', is: ['yes'] },
      stop: { workingDaysBefore: 2 },
      title: annulment,
      explain: t(
        '10 jours pour qui est retenu, ou en famille dans une maison de retour. Ce recours ne suspend pas l’éloignement.',
        '10 dagen voor wie vastgehouden wordt, of met familie in een terugkeerwoning verblijft. Dit beroep schorst de verwijdering niet.',
        '10 days for who is held, or with family in a return house. It does not suspend removal.',
      ),
    },
    {
      id: 'cce.udn.10',
      days: 10,
      article: '39/57 §1 al. 3, 39/82 §4',
      certainty: 'sourced',
      given: { fact: 'removedBefore', is: ['no', 'unknown'] },
      stop: { workingDaysBefore: 2 },
      title: urgency,
      explain: t(
        'Quand l’éloignement est imminent : 10 jours pour demander la suspension en extrême urgence.',
        'Bij dreigende verwijdering: 10 dagen om de schorsing bij uiterst dringende noodzakelijkheid te vragen.',
        'When removal is imminent: 10 days to ask for suspension in extreme urgency.',
      ),
    },
    {
      id: 'cce.udn.5',
      days: 5,
      article: '39/57 §1 al. 3, 39/82 §4',
      certainty: 'sourced',
      given: { fact: 'removedBefore', is: ['yes'] },
      stop: 'notified',
      title: urgency,
      explain: t(
        'À partir de la deuxième mesure d’éloignement : 5 jours seulement. Voir l’avocat le jour même.',
        'Vanaf de tweede verwijderingsmaatregel: slechts 5 dagen. Zie de advocaat dezelfde dag.',
        'From the second removal measure on: 5 days only. See the lawyer the same day.',
      ),
    },
  ]
  return rules.map(rule =>
    appeal({ ...rule, id: `${prefix}.${rule.id}` }, from, [
      rule.title === urgency ? 'urgency_lodged' : 'annulment_lodged',
    ]),
  )
}

/** Appeals against a decision of the CGRA on international protection: full review, suspensive (domain note 2.9). */
export function asylumAppeals(
  prefix: string,
  from: readonly string[],
  fast: readonly string[],
): readonly DeadlineRule[] {
  const title = t(
    'Recours de pleine juridiction au CCE',
    'Beroep in volle rechtsmacht bij de RvV',
    'Full appeal to the CALL',
  )
  return [
    appeal(
      {
        id: `${prefix}.cce.asylum.30`,
        days: 30,
        article: '39/57',
        certainty: 'known',
        stop: { workingDaysBefore: 5 },
        title,
        explain: t(
          '30 jours contre un refus de la CGRA. Le recours suspend l’éloignement.',
          '30 dagen tegen een weigering van het CGVS. Het beroep schorst de verwijdering.',
          '30 days against a refusal of the CGRA. The appeal suspends removal.',
        ),
      },
      from,
      ['appeal_lodged', 'closed'],
    ),
    appeal(
      {
        id: `${prefix}.cce.asylum.10`,
        days: 10,
        article: '39/57',
        certainty: 'known',
        stop: { workingDaysBefore: 2 },
        title,
        explain: t(
          '10 jours en procédure accélérée, en cas d’irrecevabilité ou de détention ; 5 pour certaines demandes ultérieures en détention.',
          '10 dagen bij versnelde procedure, niet-ontvankelijkheid of vasthouding; 5 voor sommige volgende verzoeken in vasthouding.',
          '10 days in accelerated procedure, inadmissibility or detention; 5 for certain repeat requests in detention.',
        ),
      },
      fast,
      ['appeal_lodged', 'closed'],
    ),
  ]
}

/** Cassation against a judgment of the Council for Alien Law Litigation. */
export function cassation(prefix: string, from: readonly string[]): DeadlineRule {
  return appeal(
    {
      id: `${prefix}.ce.cassation.30`,
      days: 30,
      text: 'councilOfState',
      article: '14 §2',
      certainty: 'known',
      stop: { workingDaysBefore: 5 },
      title: t(
        'Cassation au Conseil d’État',
        'Cassatieberoep bij de Raad van State',
        'Cassation before the Council of State',
      ),
      explain: t(
        '30 jours contre un arrêt du CCE. Ce recours ne suspend pas.',
        '30 dagen tegen een arrest van de RvV. Dit beroep schorst niet.',
        '30 days against a judgment of the CALL. It does not suspend.',
      ),
    },
    from,
    ['cassation_lodged', 'closed'],
  )
}
