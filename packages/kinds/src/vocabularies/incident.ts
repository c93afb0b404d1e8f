import type { Term } from '../kind.ts'

/** What an incident is about; the same words as the yearly statistics. */
export const INCIDENT_TYPES: readonly Term[] = [
  { code: 'violence', label: { fr: 'Violence', nl: 'Geweld', en: 'Violence' } },
  { code: 'threat', label: { fr: 'Menace', nl: 'Bedreiging', en: 'Threat' } },
  { code: 'selfHarm', label: { fr: 'Atteinte à soi-même', nl: 'Zelfverwonding', en: 'Self-harm' } },
  { code: 'sexual', label: { fr: 'Fait sexuel', nl: 'Seksueel feit', en: 'Sexual act' } },
  {
    code: 'discrimination',
    label: { fr: 'Discrimination, harcèlement', nl: 'Discriminatie, pesten', en: 'Discrimination, bullying' },
  },
  { code: 'substance', label: { fr: 'Alcool, drogue', nl: 'Alcohol, drugs', en: 'Alcohol, drugs' } },
  { code: 'theft', label: { fr: 'Vol', nl: 'Diefstal', en: 'Theft' } },
  { code: 'damage', label: { fr: 'Dégât', nl: 'Schade', en: 'Damage' } },
  {
    code: 'contactExploiter',
    label: {
      fr: 'Contact avec un exploiteur',
      nl: 'Contact met een uitbuiter',
      en: 'Contact with an exploiter',
    },
  },
  {
    code: 'runaway',
    label: { fr: 'Départ sans accord', nl: 'Vertrek zonder akkoord', en: 'Leaving without agreement' },
  },
  { code: 'health', label: { fr: 'Santé, accident', nl: 'Gezondheid, ongeval', en: 'Health, accident' } },
  {
    code: 'staff',
    label: {
      fr: 'Acte d’un membre de l’équipe',
      nl: 'Handeling van een teamlid',
      en: 'Act of a team member',
    },
  },
  { code: 'fire', label: { fr: 'Feu, évacuation', nl: 'Brand, evacuatie', en: 'Fire, evacuation' } },
  { code: 'dataBreach', label: { fr: 'Fuite de données', nl: 'Datalek', en: 'Data breach' } },
]

/** How grave it is, in the house's own scale. */
export const GRAVITIES: readonly Term[] = [
  { code: 'minor', label: { fr: 'Léger', nl: 'Licht', en: 'Minor' } },
  { code: 'serious', label: { fr: 'Sérieux', nl: 'Ernstig', en: 'Serious' } },
  { code: 'major', label: { fr: 'Grave', nl: 'Zeer ernstig', en: 'Major' } },
]

export const INJURIES: readonly Term[] = [
  { code: 'none', label: { fr: 'Aucune', nl: 'Geen', en: 'None' } },
  {
    code: 'light',
    label: {
      fr: 'Légères, soignées sur place',
      nl: 'Licht, ter plaatse verzorgd',
      en: 'Light, cared for here',
    },
  },
  {
    code: 'doctor',
    label: { fr: 'Vues par un médecin', nl: 'Gezien door een arts', en: 'Seen by a doctor' },
  },
  { code: 'hospital', label: { fr: 'Hôpital', nl: 'Ziekenhuis', en: 'Hospital' } },
]
