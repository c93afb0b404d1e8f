import type { Term } from '../kind.ts'

/** What a dangerous person does in the exploitation. */
export const DANGER_ROLES: readonly Term[] = [
  {
    code: 'exploiter',
    label: { fr: 'Exploiteur présumé', nl: 'Vermoedelijke uitbuiter', en: 'Suspected exploiter' },
  },
  { code: 'recruiter', label: { fr: 'Recruteur', nl: 'Ronselaar', en: 'Recruiter' } },
  { code: 'transporter', label: { fr: 'Transporteur', nl: 'Vervoerder', en: 'Transporter' } },
  { code: 'landlord', label: { fr: 'Logeur', nl: 'Huisbaas', en: 'Landlord' } },
  { code: 'guard', label: { fr: 'Surveillant', nl: 'Bewaker', en: 'Guard' } },
  { code: 'collector', label: { fr: 'Réclame la dette', nl: 'Int de schuld', en: 'Collects the debt' } },
  { code: 'client', label: { fr: 'Client', nl: 'Klant', en: 'Client' } },
  { code: 'family', label: { fr: 'Membre de la famille', nl: 'Familielid', en: 'Family member' } },
  {
    code: 'informant',
    label: { fr: 'Renseigne le réseau', nl: 'Informeert het netwerk', en: 'Informs the network' },
  },
  { code: 'unknown', label: { fr: 'On ne sait pas encore', nl: 'Nog niet bekend', en: 'Not known yet' } },
]

/** What a dangerous place is. */
export const DANGER_PLACES: readonly Term[] = [
  {
    code: 'exploitation',
    label: { fr: 'Lieu d’exploitation', nl: 'Plaats van uitbuiting', en: 'Place of exploitation' },
  },
  {
    code: 'dwelling',
    label: { fr: 'Logement du réseau', nl: 'Woning van het netwerk', en: 'Dwelling of the network' },
  },
  {
    code: 'recruiting',
    label: { fr: 'Lieu de recrutement', nl: 'Plaats van ronseling', en: 'Place of recruitment' },
  },
  {
    code: 'meeting',
    label: {
      fr: 'Lieu de passage ou de rendez-vous',
      nl: 'Trefpunt of doorgangsplaats',
      en: 'Meeting or passing place',
    },
  },
  {
    code: 'line',
    label: { fr: 'Ligne de transport', nl: 'Lijn van het openbaar vervoer', en: 'Transport line' },
  },
  {
    code: 'community',
    label: { fr: 'Lieu de la communauté', nl: 'Plek van de gemeenschap', en: 'Community place' },
  },
  { code: 'online', label: { fr: 'Espace en ligne', nl: 'Onlineplek', en: 'Online space' } },
  { code: 'other', label: { fr: 'Autre', nl: 'Andere', en: 'Other' } },
]

/** Where a piece of security knowledge comes from. */
export const DANGER_SOURCES: readonly Term[] = [
  { code: 'youth', label: { fr: 'Le jeune', nl: 'De jongere', en: 'The young person' } },
  {
    code: 'otherYouth',
    label: { fr: 'Un autre jeune', nl: 'Een andere jongere', en: 'Another young person' },
  },
  { code: 'team', label: { fr: 'L’équipe', nl: 'Het team', en: 'The team' } },
  {
    code: 'police',
    label: {
      fr: 'La police ou un magistrat',
      nl: 'De politie of een magistraat',
      en: 'The police or a magistrate',
    },
  },
  { code: 'partner', label: { fr: 'Un partenaire', nl: 'Een partner', en: 'A partner' } },
  { code: 'document', label: { fr: 'Un document', nl: 'Een document', en: 'A document' } },
]

/** How sure it is. */
export const CERTAINTIES: readonly Term[] = [
  { code: 'certain', label: { fr: 'Certain', nl: 'Zeker', en: 'Certain' } },
  { code: 'probable', label: { fr: 'Probable', nl: 'Waarschijnlijk', en: 'Probable' } },
  { code: 'doubtful', label: { fr: 'Douteux', nl: 'Twijfelachtig', en: 'Doubtful' } },
]
