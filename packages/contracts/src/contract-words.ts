import type { ContractParty, ContractText, SignatureWay } from './autonomy-contracts.ts'
import type { ContractStage } from './contract-content.ts'
import { CONTRACT_WORDS_AR } from './contract-words-ar.ts'

/** The languages of the house, and those into which what stands around a contract is translated. */
export type ContractLanguage = 'fr' | 'nl' | 'en' | 'ar'

/**
 * What the house says around the clauses of a contract, printed or read together, in one language: short sentences, words of every
 * day (B1).
 */
export type ContractWords = {
  readonly title: string
  readonly number: (number: number) => string
  /** In a word, for the footer. */
  readonly state: Record<ContractText['status'], string>
  /** What that means for who holds the paper. */
  readonly meaning: Record<ContractText['status'], string>
  readonly from: (day: string) => string
  readonly signedOn: (day: string) => string
  readonly endedOn: (day: string) => string
  readonly asWritten: string
  readonly changed: string
  readonly changes: (before: number) => string
  readonly parties: string
  readonly roles: Record<ContractParty['role'], string>
  readonly left: (day: string) => string
  readonly purpose: string
  readonly house: string
  readonly youth: string
  readonly rules: string
  readonly breakClause: string
  readonly budget: string
  readonly comesIn: string
  readonly goesOut: string
  readonly remains: string
  readonly stage: (position: number, stages: number) => string
  readonly weeks: (least: number, most: number) => string
  readonly review: (weeks: number) => string
  readonly evaluation: (day: string) => string
  readonly presence: Record<ContractStage['presence'], string>
  readonly visits: Record<ContractStage['visits'], string>
  readonly secondPerson: string
  readonly objectives: string
  readonly criteria: string
  readonly supports: string
  readonly signatures: string
  readonly unsigned: string
  readonly way: Record<SignatureWay, string>
  readonly withWitness: string
  readonly toSign: string
}

export const CONTRACT_WORDS: Readonly<Record<ContractLanguage, ContractWords>> = {
  fr: {
    title: 'Contrat d’autonomie',
    number: number => `Texte n° ${number}`,
    state: {
      draft: 'brouillon',
      proposed: 'à signer',
      signed: 'en vigueur',
      replaced: 'remplacé',
      ended: 'contrat fini',
    },
    meaning: {
      draft: 'Brouillon. Ce texte peut encore changer. Il n’engage personne.',
      proposed: 'Proposé. Ce texte attend des signatures. Il ne vaut pas encore.',
      signed: 'En vigueur. Tous ont signé.',
      replaced: 'Remplacé. Un texte plus récent vaut à la place de celui-ci.',
      ended: 'Ce contrat est fini. Il n’engage plus personne.',
    },
    from: day => `Vaut à partir du ${day}.`,
    signedOn: day => `Signé par tous le ${day}.`,
    endedOn: day => `Fini le ${day}.`,
    asWritten:
      'Les phrases du contrat sont dans la langue où elles ont été écrites. Un interprète te les lit.',
    changed: 'Pourquoi le contrat a changé',
    changes: before => `Ce texte change le texte n° ${before}.`,
    parties: 'Qui s’engage',
    roles: {
      youth: 'Le jeune',
      referent: 'Référent ou référente',
      substitute: 'Remplaçant ou remplaçante',
      director: 'Direction',
      guardian: 'Tuteur ou tutrice',
    },
    left: day => `jusqu’au ${day}`,
    purpose: 'Ce que nous voulons',
    house: 'Ce que la maison promet',
    youth: 'Ce que le jeune promet',
    rules: 'Les règles',
    breakClause: 'Ce qui peut arrêter le contrat',
    budget: 'L’argent de chaque mois',
    comesIn: 'Ce qui rentre',
    goesOut: 'Ce qui sort',
    remains: 'Il reste',
    stage: (position, stages) => `Étape ${position} sur ${stages}`,
    weeks: (least, most) => `Durée : de ${least} à ${most} semaines.`,
    review: weeks => `Bilan : toutes les ${weeks} semaines.`,
    evaluation: day => `Évaluation : le ${day}.`,
    presence: {
      none: 'Présence : celle de la maison, sans passage au studio.',
      daily: 'Présence : quelqu’un passe au studio chaque jour.',
      weekly: 'Présence : quelqu’un passe au studio chaque semaine.',
      onCall: 'Présence : quelqu’un vient quand le jeune appelle.',
    },
    visits: {
      none: 'Visites : aucune.',
      announced: 'Visites : annoncées avant.',
      daytime: 'Visites : pendant la journée.',
      free: 'Visites : libres.',
    },
    secondPerson: 'Passer à la suite : deux personnes de la maison décident.',
    objectives: 'Les buts',
    criteria: 'C’est réussi quand',
    supports: 'Ce qui aide',
    signatures: 'Signatures',
    unsigned: 'Ce brouillon ne se signe pas. Les cases viennent quand il est proposé.',
    way: {
      screen: 'A signé à l’écran',
      paper: 'A signé sur papier',
      thumb: 'A mis son empreinte',
      oral: 'A dit oui de vive voix',
    },
    withWitness: 'devant un témoin',
    toSign: 'Date et signature',
  },
  nl: {
    title: 'Autonomiecontract',
    number: number => `Tekst nr. ${number}`,
    state: {
      draft: 'ontwerp',
      proposed: 'te ondertekenen',
      signed: 'van kracht',
      replaced: 'vervangen',
      ended: 'contract voorbij',
    },
    meaning: {
      draft: 'Ontwerp. Deze tekst kan nog veranderen. Hij bindt niemand.',
      proposed: 'Voorgesteld. Deze tekst wacht op handtekeningen. Hij geldt nog niet.',
      signed: 'Van kracht. Iedereen heeft ondertekend.',
      replaced: 'Vervangen. Een nieuwere tekst geldt in de plaats van deze.',
      ended: 'Dit contract is voorbij. Het bindt niemand meer.',
    },
    from: day => `Geldt vanaf ${day}.`,
    signedOn: day => `Door iedereen ondertekend op ${day}.`,
    endedOn: day => `Voorbij op ${day}.`,
    asWritten:
      'De zinnen van het contract staan in de taal waarin ze geschreven zijn. Een tolk leest ze je voor.',
    changed: 'Waarom het contract veranderd is',
    changes: before => `Deze tekst verandert tekst nr. ${before}.`,
    parties: 'Wie zich engageert',
    roles: {
      youth: 'De jongere',
      referent: 'Vertrouwensbegeleider',
      substitute: 'Vervanger',
      director: 'Directie',
      guardian: 'Voogd',
    },
    left: day => `tot ${day}`,
    purpose: 'Wat we willen',
    house: 'Wat het huis belooft',
    youth: 'Wat de jongere belooft',
    rules: 'De regels',
    breakClause: 'Wat het contract kan stoppen',
    budget: 'Het geld van elke maand',
    comesIn: 'Wat binnenkomt',
    goesOut: 'Wat buitengaat',
    remains: 'Er blijft over',
    stage: (position, stages) => `Stap ${position} van ${stages}`,
    weeks: (least, most) => `Duur: ${least} tot ${most} weken.`,
    review: weeks => `Evaluatiegesprek: om de ${weeks} weken.`,
    evaluation: day => `Evaluatie: op ${day}.`,
    presence: {
      none: 'Aanwezigheid: die van het huis, zonder bezoek aan de studio.',
      daily: 'Aanwezigheid: elke dag komt iemand langs in de studio.',
      weekly: 'Aanwezigheid: elke week komt iemand langs in de studio.',
      onCall: 'Aanwezigheid: iemand komt als de jongere belt.',
    },
    visits: {
      none: 'Bezoek: geen.',
      announced: 'Bezoek: vooraf aangekondigd.',
      daytime: 'Bezoek: overdag.',
      free: 'Bezoek: vrij.',
    },
    secondPerson: 'Naar de volgende stap: twee mensen van het huis beslissen.',
    objectives: 'De doelen',
    criteria: 'Het is gelukt als',
    supports: 'Wat helpt',
    signatures: 'Handtekeningen',
    unsigned: 'Dit ontwerp wordt niet ondertekend. De vakken komen als het voorgesteld is.',
    way: {
      screen: 'Ondertekende op het scherm',
      paper: 'Ondertekende op papier',
      thumb: 'Zette een vingerafdruk',
      oral: 'Zei mondeling ja',
    },
    withWitness: 'voor een getuige',
    toSign: 'Datum en handtekening',
  },
  en: {
    title: 'Autonomy contract',
    number: number => `Text no. ${number}`,
    state: {
      draft: 'draft',
      proposed: 'to be signed',
      signed: 'in force',
      replaced: 'replaced',
      ended: 'contract ended',
    },
    meaning: {
      draft: 'Draft. This text may still change. It binds nobody.',
      proposed: 'Proposed. This text waits for signatures. It does not count yet.',
      signed: 'In force. Everybody has signed.',
      replaced: 'Replaced. A newer text counts instead of this one.',
      ended: 'This contract has ended. It binds nobody any more.',
    },
    from: day => `Counts from ${day}.`,
    signedOn: day => `Signed by everybody on ${day}.`,
    endedOn: day => `Ended on ${day}.`,
    asWritten:
      'The sentences of the contract are in the language in which they were written. An interpreter reads them to you.',
    changed: 'Why the contract has changed',
    changes: before => `This text changes text no. ${before}.`,
    parties: 'Who is part of it',
    roles: {
      youth: 'The young person',
      referent: 'Referent',
      substitute: 'Substitute',
      director: 'Direction',
      guardian: 'Guardian',
    },
    left: day => `until ${day}`,
    purpose: 'What we want',
    house: 'What the house promises',
    youth: 'What the young person promises',
    rules: 'The rules',
    breakClause: 'What can stop the contract',
    budget: 'The money of each month',
    comesIn: 'What comes in',
    goesOut: 'What goes out',
    remains: 'What remains',
    stage: (position, stages) => `Stage ${position} of ${stages}`,
    weeks: (least, most) => `How long: from ${least} to ${most} weeks.`,
    review: weeks => `Review: every ${weeks} weeks.`,
    evaluation: day => `Evaluation: ${day}.`,
    presence: {
      none: 'Presence: that of the house, nobody comes to the studio.',
      daily: 'Presence: somebody comes to the studio every day.',
      weekly: 'Presence: somebody comes to the studio every week.',
      onCall: 'Presence: somebody comes when the young person calls.',
    },
    visits: {
      none: 'Visits: none.',
      announced: 'Visits: announced before.',
      daytime: 'Visits: in the daytime.',
      free: 'Visits: free.',
    },
    secondPerson: 'Moving on: two people of the house decide.',
    objectives: 'The aims',
    criteria: 'It is reached when',
    supports: 'What helps',
    signatures: 'Signatures',
    unsigned: 'This draft is not to be signed. The boxes come when it is proposed.',
    way: {
      screen: 'Signed on the screen',
      paper: 'Signed on paper',
      thumb: 'Gave a thumbprint',
      oral: 'Said yes aloud',
    },
    withWitness: 'before a witness',
    toSign: 'Date and signature',
  },
  ar: CONTRACT_WORDS_AR,
}
