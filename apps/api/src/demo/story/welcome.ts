import { CLOTHES, CONSENTS, KIT_WORDS } from '../texts/welcome.ts'
import { interpreter } from './interpreter.ts'
import { type Teller, write } from './teller.ts'

/** The kit on the first evening, and what is asked of the youth one thing at a time in the first weeks. */
export function tellWelcome(teller: Teller): void {
  tellKit(teller)
  tellConsents(teller)
  if (['Bouleau 365', 'Châtaignier 490', 'Saule 561'].includes(teller.youth.alias)) tellChild(teller)
}

function tellKit(teller: Teller): void {
  const { youth, calendar, team } = teller
  const dice = teller.dice.branch('welcome kit')
  const at = calendar.at(youth.day, 17, 30)
  if (at >= calendar.now) return
  write(teller, {
    kind: 'welcome-kit',
    by: team.educators[1],
    at,
    answers: {
      givenOn: calendar.date(youth.day),
      given: [
        'toothbrush',
        'soap',
        'towel',
        'bedding',
        ...dice.shuffle(['hairCare', 'nightLight', 'padlock', 'notebook', 'bag', 'houseWords']).slice(0, 3),
        ...(youth.gender === 'girl' ? ['period'] : []),
      ],
      clothes: dice
        .shuffle(CLOTHES)
        .slice(0, dice.between(3, 5))
        .map((row, index) => ({ key: `c${index + 1}`, ...row, size: dice.pick(['S', 'M', '36', '38']) })),
      pocketMoney: 800,
      words: { text: dice.pick(KIT_WORDS), language: 'fr' },
      received: { type: dice.pick(['signature', 'oral', 'thumb'] as const), date: calendar.date(youth.day) },
    },
  })
}

function tellConsents(teller: Teller): void {
  const { youth, calendar, team, lastDay } = teller
  const dice = teller.dice.branch('consents')
  for (const { subject, purpose, answer, words, day, lasts } of CONSENTS) {
    const on = youth.day + day
    if (on >= Math.min(lastDay, 0)) break
    if (!dice.chance(75)) continue
    write(teller, {
      kind: 'consent',
      by: team.referent,
      at: calendar.at(on, 15, 10),
      answers: {
        askedOn: calendar.date(on),
        subject,
        purpose,
        language: youth.languages[0],
        ...interpreter(teller),
        answer,
        ...(words && { words: { text: words, language: 'fr' } }),
        acknowledgement: { type: answer === 'no' ? 'declined' : 'oral', date: calendar.date(on) },
        askedBy: { role: 'referent' },
        ...(lasts && { expiresOn: calendar.date(on + lasts) }),
      },
    })
  }
}

function tellChild(teller: Teller): void {
  const { youth, calendar, team, lastDay } = teller
  const on = youth.day + 18
  if (on >= Math.min(lastDay, 0)) return
  write(teller, {
    kind: 'youth-child',
    by: team.legal,
    at: calendar.at(on, 11),
    answers: {
      notedOn: calendar.date(on),
      situation: 'abroad',
      bornOn: calendar.date(on - 620),
      place: 'Chez la grand-mère, au village',
      with: { role: 'family', label: 'La grand-mère' },
      inDanger: 'maybe',
      source: ['youth'],
      words: { text: teller.say('Je veux l’entendre avant de décider quoi que ce soit.'), language: 'fr' },
      next: [
        { key: 'n1', what: 'Chercher comment appeler sans être situé', urgency: 'thisWeek', forRole: 'LEG' },
      ],
    },
  })
}
