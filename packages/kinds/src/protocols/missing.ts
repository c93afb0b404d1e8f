import { AVOID, SAY } from './call-words.ts'
import { MISSING_NUMBERS as N } from './missing-numbers.ts'
import { MISSING_STEPS as S } from './missing-steps.ts'
import type { Protocol, ProtocolStep } from './protocol.ts'

const after: readonly ProtocolStep[] = [S.informReturn, S.medicalCheck, S.returnInterview, S.planUpdate]
const spoken = [AVOID.address, AVOID.others, AVOID.runaway, AVOID.guesses]

const BELGIUM: Protocol = {
  id: 'BE-1',
  jurisdiction: 'BE',
  night: N.night,
  grace: N.grace,
  retry: N.retry,
  longAbsence: N.longAbsence,
  steps: [
    S.checkHouse,
    {
      code: 'police',
      from: 'noticed',
      label: { fr: 'Police', nl: 'Politie', en: 'Police' },
      help: {
        fr: 'La zone du lieu de la disparition. Danger immédiat : 112.',
        nl: 'De zone van de plaats van de verdwijning. Onmiddellijk gevaar: 112.',
        en: 'The zone of the place of the disappearance. Immediate danger: 112.',
      },
      number: '101',
      due: N.police,
      reference: true,
      say: [SAY.police, SAY.facts, SAY.reference, SAY.meeting],
      avoid: spoken,
    },
    S.director,
    {
      code: 'childFocus',
      from: 'noticed',
      label: { fr: 'Child Focus', nl: 'Child Focus', en: 'Child Focus' },
      help: {
        fr: 'Gratuit, jour et nuit. Une personne y suit les recherches avec vous.',
        nl: 'Gratis, dag en nacht. Iemand volgt er de zoektocht met jou op.',
        en: 'Free, day and night. Somebody there follows the search with you.',
      },
      number: '116000',
      due: N.childFocus,
      reference: true,
      say: [SAY.hotline, SAY.facts],
      avoid: spoken,
    },
    S.guardian,
    {
      code: 'mandatingAuthority',
      from: 'noticed',
      label: { fr: 'Autorité mandante', nl: 'Verwijzende instantie', en: 'Mandating authority' },
      help: {
        fr: 'SAJ, SPJ, juge ou Fedasil : la permanence la nuit, la personne de référence le jour.',
        nl: 'SAJ, SPJ, rechter of Fedasil: ’s nachts de wachtdienst, overdag de contactpersoon.',
        en: 'SAJ, SPJ, judge or Fedasil: the duty line at night, the contact person by day.',
      },
      due: N.partners,
      say: [SAY.partner],
      avoid: [AVOID.address, AVOID.guesses],
    },
    {
      code: 'recognisedCentre',
      from: 'noticed',
      label: {
        fr: 'Centre spécialisé reconnu',
        nl: 'Erkend gespecialiseerd centrum',
        en: 'Recognised centre',
      },
      help: {
        fr: 'PAG-ASA, Payoke ou Sürya, si le jeune y est suivi. Le centre prévient l’Office des étrangers.',
        nl: 'PAG-ASA, Payoke of Sürya, als de jongere er begeleid wordt. Het centrum verwittigt de Dienst Vreemdelingenzaken.',
        en: 'PAG-ASA, Payoke or Sürya, if the young person is with them. The centre tells the Immigration Office.',
      },
      due: N.partners,
      say: [SAY.partner],
      avoid: [AVOID.address, AVOID.guesses],
    },
    S.lawyer,
    S.parents,
    S.writtenReport,
    S.review,
    ...after,
  ],
}

const FRANCE: Protocol = {
  id: 'FR-1',
  jurisdiction: 'FR',
  night: N.night,
  grace: N.grace,
  retry: N.retry,
  longAbsence: N.longAbsence,
  steps: [
    S.checkHouse,
    {
      code: 'police',
      from: 'noticed',
      label: { fr: 'Police ou gendarmerie', nl: 'Politie of gendarmerie', en: 'Police or gendarmerie' },
      help: {
        fr: 'Demandez l’inscription au fichier des personnes recherchées. Envoyez la photo si le jeune y a consenti.',
        nl: 'Vraag de inschrijving in het bestand van gezochte personen. Stuur de foto als de jongere ermee instemde.',
        en: 'Ask for the entry in the register of wanted persons. Send the photo if the young person agreed.',
      },
      number: '17',
      due: N.policeInFrance,
      reference: true,
      say: [SAY.police, SAY.facts, SAY.reference, SAY.meeting],
      avoid: spoken,
    },
    S.director,
    {
      code: 'childFocus',
      from: 'noticed',
      label: {
        fr: '116 000 Enfants disparus',
        nl: '116 000 Enfants disparus',
        en: '116 000 Missing children',
      },
      help: {
        fr: 'Gratuit, jour et nuit.',
        nl: 'Gratis, dag en nacht.',
        en: 'Free, day and night.',
      },
      number: '116000',
      due: N.partners,
      reference: true,
      say: [SAY.hotline, SAY.facts],
      avoid: spoken,
    },
    {
      code: 'mandatingAuthority',
      from: 'noticed',
      label: {
        fr: 'Aide sociale à l’enfance',
        nl: 'Aide sociale à l’enfance (ASE)',
        en: 'Child welfare (ASE)',
      },
      help: {
        fr: 'La permanence du département la nuit ; l’ASE prévient le juge ou le parquet.',
        nl: '’s Nachts de wachtdienst van het departement; de ASE verwittigt de rechter of het parket.',
        en: 'The department’s duty line at night; the ASE tells the judge or the prosecutor.',
      },
      due: N.authorityInFrance,
      say: [SAY.partner],
      avoid: [AVOID.address, AVOID.guesses],
    },
    {
      ...S.guardian,
      label: {
        fr: 'Tuteur ou administrateur ad hoc',
        nl: 'Voogd of voogd ad hoc',
        en: 'Guardian or ad hoc guardian',
      },
    },
    S.lawyer,
    S.parents,
    S.writtenReport,
    S.review,
    ...after,
  ],
}

/** Every version of every protocol; the newest of a country last. A version that an episode follows is never changed. */
export const PROTOCOLS: readonly Protocol[] = [BELGIUM, FRANCE]

/** The protocol of that id; undefined when there is none. */
export function findProtocol(id: string): Protocol | undefined {
  return PROTOCOLS.find(protocol => protocol.id === id)
}

/** The protocol that a new episode follows in that country. */
export function protocolOf(jurisdiction: Protocol['jurisdiction']): Protocol {
  return PROTOCOLS.findLast(protocol => protocol.jurisdiction === jurisdiction) ?? BELGIUM
}
