import type { Term } from '../kind.ts'

/** Where an interview takes place: a category, never an address. */
export const INTERVIEW_SETTINGS: readonly Term[] = [
  { code: 'quietRoom', label: { fr: 'Une pièce calme', nl: 'Een rustige kamer', en: 'A quiet room' } },
  {
    code: 'livingSpace',
    label: {
      fr: 'Un lieu de vie de la maison',
      nl: 'De leefruimte van het huis',
      en: 'A living space of the house',
    },
  },
  { code: 'office', label: { fr: 'Un bureau', nl: 'Een bureau', en: 'An office' } },
  {
    code: 'outside',
    label: { fr: 'Dehors, en marchant', nl: 'Buiten, al wandelend', en: 'Outside, while walking' },
  },
  { code: 'vehicle', label: { fr: 'En voiture', nl: 'In de auto', en: 'In a car' } },
  { code: 'careSetting', label: { fr: 'Un lieu de soins', nl: 'Een zorginstelling', en: 'A care setting' } },
  {
    code: 'partnerPremises',
    label: { fr: 'Chez un partenaire', nl: 'Bij een partner', en: 'At a partner’s' },
  },
  { code: 'remote', label: { fr: 'À distance', nl: 'Op afstand', en: 'Remotely' } },
]

/** How a youth seems to the adult: plain words, several may be true at once. */
export const EMOTIONAL_STATES: readonly Term[] = [
  { code: 'calm', label: { fr: 'Calme', nl: 'Rust', en: 'Calm' } },
  { code: 'relieved', label: { fr: 'Soulagement', nl: 'Opluchting', en: 'Relief' } },
  { code: 'curious', label: { fr: 'Curiosité', nl: 'Nieuwsgierigheid', en: 'Curiosity' } },
  { code: 'tired', label: { fr: 'Fatigue', nl: 'Vermoeidheid', en: 'Tiredness' } },
  { code: 'sad', label: { fr: 'Tristesse', nl: 'Verdriet', en: 'Sadness' } },
  { code: 'afraid', label: { fr: 'Peur', nl: 'Angst', en: 'Fear' } },
  { code: 'angry', label: { fr: 'Colère', nl: 'Boosheid', en: 'Anger' } },
  { code: 'ashamed', label: { fr: 'Gêne, honte', nl: 'Verlegenheid, schaamte', en: 'Embarrassment, shame' } },
  { code: 'tense', label: { fr: 'Tension, méfiance', nl: 'Spanning, wantrouwen', en: 'Tension, mistrust' } },
  { code: 'absent', label: { fr: 'L’esprit ailleurs', nl: 'In gedachten elders', en: 'Mind elsewhere' } },
  { code: 'inPain', label: { fr: 'Douleur physique', nl: 'Lichamelijke pijn', en: 'Physical pain' } },
]
