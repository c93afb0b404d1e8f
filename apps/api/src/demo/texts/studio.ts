import { type Step, words } from '../story/steps.ts'

const thing = (room: string, item: string, state: string, remark?: string) => ({
  room,
  item,
  quantity: 1,
  state,
  ...(remark ? { remark } : {}),
})

const movingIn = (day: number, place: string, remark: string, said: string): Step => ({
  day,
  kind: 'studio-inventory',
  by: 'referent',
  answers: {
    way: 'in',
    place,
    items: [
      thing('bedroom', 'Lit et matelas', 'good'),
      thing('living', 'Table et deux chaises', 'worn', 'Un pied a été recollé'),
      thing('kitchen', 'Plaque de cuisson', 'good'),
      thing('living', 'Fenêtre et store', 'worn', remark),
      thing('hall', 'Détecteur de fumée', 'good', 'Essayé ensemble'),
    ],
    meters: [
      { meter: 'electricity', reading: '04821' },
      { meter: 'water', reading: '0317' },
    ],
    keys: 2,
    words: words(said),
    agreed: { type: 'signature' },
  },
})

const movingOut = (day: number, place: string): Step => ({
  day,
  kind: 'studio-inventory',
  by: 'referent',
  hour: 10,
  answers: {
    way: 'out',
    place,
    items: [
      thing('bedroom', 'Lit et matelas', 'good'),
      thing('kitchen', 'Plaque de cuisson', 'broken', 'Une plaque ne chauffe plus'),
    ],
    meters: [
      { meter: 'electricity', reading: '05390' },
      { meter: 'water', reading: '0349' },
    ],
    keys: 2,
    repairs: 'La plaque de gauche est à remplacer.',
    agreed: { type: 'signature' },
  },
})

/** What was found in a studio when somebody came and left, by alias; days of the stay in the house. */
export const STUDIO_INVENTORIES: Readonly<Record<string, readonly Step[]>> = {
  'Châtaignier 490': [
    movingIn(211, 'Studio 1', 'Le store accroche', 'C’est la première fois que j’ai une clé.'),
  ],
  'Saule 561': [
    movingIn(149, 'Studio 3', 'Rien à dire', 'J’aime la lumière le matin.'),
    movingOut(417, 'Studio 3'),
  ],
  'Cèdre 837': [movingIn(380, 'Studio 4', 'Joint à surveiller', 'Je veux apprendre à tout réparer.')],
}
