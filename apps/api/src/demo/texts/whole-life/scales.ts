import { AUTONOMY_DOMAINS } from '@havre/kinds/vocabularies/skills.ts'
import { type Step, words } from '../../story/steps.ts'
import { placed } from '../placed.ts'
import { SECURITY_SIGNS, SELF_SENTENCES, SLEEP_SIGNS } from '../scale-subjects.ts'

const grid = (day: number, team: string, youth: string, more: Step['answers'] = {}): Step => ({
  day,
  kind: 'autonomy-scale',
  by: 'referent',
  answers: { ...placed(AUTONOMY_DOMAINS, { Team: team, Youth: youth }), ...more },
})
const self = (day: number, youth: string, more: Step['answers'] = {}): Step => ({
  day,
  kind: 'self-image',
  by: 'referent',
  answers: { ...placed(SELF_SENTENCES, { Youth: youth }), filledBy: 'alone', ...more },
})
const secure = (day: number, team: string, youth: string, more: Step['answers'] = {}): Step => ({
  day,
  kind: 'affective-security',
  by: 'referent',
  answers: { ...placed(SECURITY_SIGNS, { Team: team, Youth: youth }), ...more },
})
const night = (
  day: number,
  slept: number,
  wakings: number,
  team: string,
  youth: string,
  helped?: string,
): Step => ({
  day,
  kind: 'sleep-and-mood',
  by: 'night',
  hour: 6,
  answers: {
    period: 'night',
    slept,
    wakings,
    nightmares: wakings > 2,
    ...placed(SLEEP_SIGNS, { Team: team, Youth: youth }),
    ...(helped && { helped }),
  },
})

/** The scales of one whole stay, filled in again and again: steps forward, a step back, open places. */
export const WHOLE_LIFE_SCALES: readonly Step[] = [
  night(
    3,
    210,
    5,
    '00112',
    '--1-1',
    'Lumière laissée dans le couloir, porte entrouverte. {n} a accepté un verre d’eau, pas de présence dans la chambre.',
  ),
  night(17, 280, 3, '11222', '-12-2', 'Musique basse au casque jusqu’à minuit, comme convenu.'),
  night(44, 350, 2, '22233', '22-33'),
  night(
    118,
    300,
    3,
    '11222',
    '11222',
    'Nuit après l’audition ; une éducatrice est restée dans le salon, {n} le savait.',
  ),
  night(190, 430, 1, '33334', '33333'),
  night(402, 445, 0, '33434', '44334'),
  self(22, '1-10-12', {
    filledBy: 'interpreter',
    ownWords: words('Я не знаю, хто я тут. — Je ne sais pas qui je suis ici.', 'uk'),
    againOn: '@+80',
  }),
  self(104, '1212122', {
    ownWords: words('Je compte parce que je joue. Sinon je ne sais pas.'),
    proudOf: words('La chanson devant les autres.'),
  }),
  self(196, '2322223', {
    ownWords: words('Je dis non à la cantine. C’est petit mais c’est moi.'),
    againOn: '@+90',
  }),
  self(289, '3322313', {
    ownWords: words('Cette semaine je me suis trouvée nulle. La semaine d’avant non.'),
  }),
  self(381, '3433323', {
    ownWords: words('Je sais réparer. Personne ne peut me l’enlever.'),
    proudOf: words('Le bulletin.'),
  }),
  self(475, '3443334', { ownWords: words('Ça va. Vraiment, pas pour vous faire plaisir.'), againOn: '@+90' }),
  secure(28, '1010--11', '----0--1', {
    seen: 'Après un cauchemar, {n} s’est assis{e} près de la porte du bureau sans entrer. L’éducatrice s’est assise aussi, dehors.',
    againOn: '@+90',
  }),
  secure(119, '21102112', '1110222-', {
    seen: 'Est venu{e} dire « ça ne va pas » avant le repas, sans qu’on le demande.',
    reading: 'La confiance va d’abord à une personne ; l’absence de celle-ci reste difficile.',
  }),
  secure(211, '32213222', '32213233', {
    seen: 'Dispute avec une autre jeune, réparée le lendemain par un mot glissé sous la porte.',
    youthSays: words('Quand ma référente part en congé, je compte les jours. Mais je dors.'),
  }),
  secure(302, '33233323', '33223334', { againOn: '@+120' }),
  secure(428, '33334333', '43334334', {
    seen: 'Premier dimanche difficile au studio : {n} a appelé à 21 h comme convenu, a parlé cinq minutes, puis a joué.',
    youthSays: words('Je sais qui appeler, alors je n’appelle pas toujours.'),
  }),
  grid(66, '1201110211', '2212011211', {
    examples: [{ domain: 'cooking', seen: 'A fait des crêpes pour le groupe avec une recette dessinée' }],
    youthSays: words('Les papiers, je ne comprends rien.'),
    againOn: '@+90',
  }),
  grid(157, '2212121312', '3312112312', {
    examples: [
      { domain: 'money', seen: 'Note ses dépenses dans un carnet, deux semaines de suite' },
      { domain: 'transport', seen: 'Prend le train avec une correspondance, message à l’arrivée' },
    ],
    teamSays: 'Pour le budget, {n} se voit plus loin que nous ; les deux carnets le montreront.',
    againOn: '@+90',
  }),
  grid(248, '3322232322', '3422222323', {
    youthSays: words('Je peux tout faire si on ne me regarde pas.'),
    againOn: '@+90',
  }),
  grid(338, '3323233-23', '4433233433', {
    examples: [
      {
        domain: 'housing',
        seen: 'Week-end d’essai : ménage fait, poubelles au bon jour, fenêtre oubliée la nuit',
      },
    ],
    againOn: '@+60',
  }),
  grid(410, '4433343333', '4433333434', {
    teamSays: 'Entrée au studio. Reste à tenir : les courriers.',
    againOn: '@+45',
  }),
  grid(464, '4434343433', '4434443444', {
    examples: [
      { domain: 'administration', seen: 'A répondu {seul|seule} à trois courriers sur quatre' },
      {
        domain: 'relations',
        seen: 'A invité deux amies de la classe à manger, et les a raccompagnées à l’arrêt',
      },
    ],
    youthSays: words('Le courrier bleu, je l’ouvre avec toi. Les autres, je les ouvre.'),
    againOn: '@+60',
  }),
  {
    day: 40,
    kind: 'bonds',
    by: 'referent',
    answers: {
      ties: [
        {
          who: { role: 'sibling', label: 'la petite sœur' },
          gives: ['trust', 'worry'],
          contact: 'none',
          wished: 'more',
        },
        { who: { role: 'relative', label: 'une tante' }, gives: ['duty'], contact: 'none', wished: 'same' },
        {
          who: { role: 'team', label: 'sa référente' },
          gives: ['comfort'],
          contact: 'daily',
          wished: 'same',
        },
      ],
      someoneToCall: false,
      youthSays: words('Avant il y avait du monde. Ce n’étaient pas des liens.'),
      teamSays: 'Le contact avec la sœur se prépare avec le tuteur ; voir le plan de sécurité.',
      againOn: '@+150',
    },
  },
  {
    day: 198,
    kind: 'bonds',
    by: 'referent',
    answers: {
      ties: [
        {
          who: { role: 'sibling', label: 'la petite sœur' },
          gives: ['trust', 'fun'],
          contact: 'weekly',
          wished: 'more',
        },
        {
          who: { role: 'youth', label: 'une amie de la maison' },
          gives: ['fun', 'comfort'],
          contact: 'daily',
          wished: 'same',
        },
        {
          who: { role: 'teacher', label: 'la prof de musique' },
          gives: ['trust', 'advice'],
          contact: 'weekly',
          wished: 'more',
        },
        { who: { role: 'guardian' }, gives: ['advice'], contact: 'seldom', wished: 'same' },
      ],
      someoneToCall: true,
      youthSays: words('La nuit, j’appellerais ma référente. Elle a dit oui.'),
      againOn: '@+180',
    },
  },
  {
    day: 447,
    kind: 'bonds',
    by: 'referent',
    answers: {
      ties: [
        {
          who: { role: 'sibling', label: 'la petite sœur' },
          gives: ['trust', 'fun'],
          contact: 'weekly',
          wished: 'same',
        },
        {
          who: { role: 'friend', label: 'deux amies de classe' },
          gives: ['fun'],
          contact: 'daily',
          wished: 'same',
        },
        {
          who: { role: 'coach', label: 'le maître d’atelier' },
          gives: ['trust', 'advice'],
          contact: 'weekly',
          wished: 'same',
        },
        {
          who: { role: 'team', label: 'sa référente' },
          gives: ['trust', 'comfort'],
          contact: 'weekly',
          wished: 'same',
        },
        { who: { role: 'friend', label: 'la chorale' }, gives: ['fun'], contact: 'weekly', wished: 'more' },
      ],
      someoneToCall: true,
      teamSays:
        'Trois liens hors de la maison, dont deux qui ne savent rien du passé : c’est ce que {n} voulait.',
    },
  },
]
