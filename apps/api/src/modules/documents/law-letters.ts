import type { LegalProcedures } from '@havre/contracts/legal-procedures.ts'
import type { Text } from '@havre/policy/text.ts'
import { lapsedPaper } from '@havre/rules/residence/papers.ts'
import type { Block } from '../../documents/paper.ts'
import type { Desk, Draft } from './draft.ts'
import { titled } from './summary-parts.ts'

export type LetterForm = 'renewal' | 'opinion'

const text = (fr: string, nl: string, en: string): Text => ({ fr, nl, en })
const ANSWER_DAYS = 7
const DAY_MS = 86_400_000

const SAID = {
  renewal: text(
    'Demande de renouvellement du titre de séjour',
    'Vraag om vernieuwing van de verblijfstitel',
    'Request to renew the residence document',
  ),
  opinion: text(
    'Demande d’avis au tuteur et à l’avocat',
    'Vraag om advies aan voogd en advocaat',
    'Request for the opinion of guardian and lawyer',
  ),
  toCentre: text(
    'Au centre reconnu qui accompagne le jeune',
    'Aan het erkende centrum dat de jongere begeleidt',
    'To the recognised centre that accompanies the young person',
  ),
  toBoth: text('Au tuteur et à l’avocat', 'Aan de voogd en de advocaat', 'To the guardian and the lawyer'),
  ends: text(
    'Le titre suivant arrive à son terme :',
    'De volgende titel loopt af:',
    'The following document is coming to its end:',
  ),
  ended: text(
    'Le titre suivant est arrivé à son terme :',
    'De volgende titel is afgelopen:',
    'The following document has come to its end:',
  ),
  until: text('jusqu’au', 'tot', 'until'),
  window: text('renouvellement à demander du', 'vernieuwing te vragen van', 'renewal to be asked for from'),
  to: text('au', 'tot', 'to'),
  noPaper: text('(document à compléter)', '(document aan te vullen)', '(document to be filled in)'),
  askRenewal: text(
    'Nous vous prions d’introduire la demande auprès de l’Office des étrangers dans ce délai, et de nous dire ce qui manque au dossier.',
    'Wij vragen u de aanvraag binnen die termijn bij de Dienst Vreemdelingenzaken in te dienen, en ons te zeggen wat ontbreekt.',
    'We ask you to file the request with the Immigration Office within that time, and to tell us what is missing.',
  ),
  askRenewalSoon: text(
    'Nous vous prions d’introduire la demande auprès de l’Office des étrangers sans attendre cette fin, et de nous dire ce qui manque au dossier.',
    'Wij vragen u de aanvraag bij de Dienst Vreemdelingenzaken in te dienen zonder op dat einde te wachten, en ons te zeggen wat ontbreekt.',
    'We ask you to file the request with the Immigration Office without waiting for that end, and to tell us what is missing.',
  ),
  askRenewalLate: text(
    'Nous vous prions de voir sans attendre avec l’Office des étrangers comment la demande peut encore être introduite, et de nous dire ce qui manque au dossier.',
    'Wij vragen u zonder uitstel bij de Dienst Vreemdelingenzaken na te gaan hoe de aanvraag nog kan worden ingediend, en ons te zeggen wat ontbreekt.',
    'We ask you to see without delay with the Immigration Office how the request can still be filed, and to tell us what is missing.',
  ),
  reference: text('Référence', 'Referentie', 'Reference'),
  joined: text('Pièces jointes', 'Bijlagen', 'Enclosed'),
  pieces: [
    text('Copie du titre actuel', 'Kopie van de huidige titel', 'Copy of the present document'),
    text(
      'Attestation du tuteur, pour un mineur',
      'Attest van de voogd, voor een minderjarige',
      'Attestation of the guardian, for a minor',
    ),
    text(
      'Preuve de scolarité ou de formation',
      'Bewijs van school of opleiding',
      'Proof of school or training',
    ),
  ],
  askOpinion: text(
    'Le jeune a reçu, dans une langue qu’il comprend, l’explication des voies possibles et de leurs conséquences. Avant tout changement de voie, nous vous prions de nous faire connaître par écrit votre accord ou votre désaccord, avec vos raisons. Sans réponse, rien ne change.',
    'De jongere kreeg, in een taal die hij begrijpt, uitleg over de mogelijke wegen en de gevolgen. Vóór elke wijziging vragen wij u schriftelijk te laten weten of u akkoord gaat, met uw redenen. Zonder antwoord verandert er niets.',
    'The young person was told, in a language they understand, which routes are open and what they lead to. Before any switch we ask you to tell us in writing whether you agree, with your reasons. Without an answer nothing changes.',
  ),
  before: text('Réponse souhaitée avant le', 'Antwoord gewenst vóór', 'Answer wished for before'),
  sign: text('Pour le centre d’hébergement', 'Voor het opvangcentrum', 'For the reception centre'),
} as const

/** A letter that somebody finishes by hand: whom it is for, what is asked, by when. No address, no name of a colleague. */
export function letterDraft(desk: Desk, form: LetterForm, law: LegalProcedures): Draft {
  const { today } = desk
  const { language, formats } = desk.speech
  return {
    title: SAID[form][language],
    blocks: [
      { is: 'text', text: formats.date(today) },
      ...references(desk, law),
      ...(form === 'renewal' ? renewalBlocks(desk, law) : opinionBlocks(desk)),
      { is: 'signatures', boxes: [[SAID.sign[language]]] },
    ],
    entryIds: [],
    purpose: `law-${form}`,
    language,
  }
}

/** How the authority knows the procedures that run. */
function references({ speech: { language } }: Desk, { procedures }: LegalProcedures): Block[] {
  const known = procedures.flatMap(({ ended, detail }) =>
    !ended && detail?.reference ? [detail.reference] : [],
  )
  return known.length > 0 ? [{ is: 'pairs', pairs: [[SAID.reference[language], known.join(', ')]] }] : []
}

function renewalBlocks(
  { speech: { language, formats }, today }: Desk,
  { effective, documents }: LegalProcedures,
): Block[] {
  const held = documents.map(one => ({ ...one, withdrawn: one.withdrawnOn !== null || one.takenBack }))
  const lapsed = effective ? undefined : lapsedPaper(held, today)
  const paper = effective ?? lapsed
  const window = effective?.renewal
  const said = paper
    ? [
        paper.title[language],
        paper.validUntil && `${SAID.until[language]} ${formats.date(paper.validUntil)}`,
        window &&
          `${SAID.window[language]} ${formats.date(window.from)} ${SAID.to[language]} ${formats.date(window.to)}`,
      ]
        .filter(Boolean)
        .join(', ')
    : SAID.noPaper[language]
  const inTime = window && window.to >= today ? SAID.askRenewal : SAID.askRenewalSoon
  return [
    { is: 'label', text: SAID.toCentre[language] },
    { is: 'text', text: (lapsed ? SAID.ended : SAID.ends)[language] },
    { is: 'text', text: said },
    { is: 'text', text: (lapsed ? SAID.askRenewalLate : inTime)[language] },
    ...titled(SAID.joined[language], [{ is: 'list', items: SAID.pieces.map(one => one[language]) }]),
  ]
}

function opinionBlocks({ speech: { language, formats }, today }: Desk): Block[] {
  const by = new Date(Date.parse(`${today}T00:00:00Z`) + ANSWER_DAYS * DAY_MS).toISOString().slice(0, 10)
  return [
    { is: 'label', text: SAID.toBoth[language] },
    { is: 'text', text: SAID.askOpinion[language] },
    { is: 'pairs', pairs: [[SAID.before[language], formats.date(by)]] },
  ]
}
