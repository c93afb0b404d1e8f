import type { Pillar, PillarState } from '@havre/rules/exit/pillars.ts'
import type { Jurisdiction } from '@havre/rules/model/rule.ts'
import type { PathLanguage } from './path-words.ts'

/** What the exit pack says to the youth, in one language: short sentences, words of every day (B1). */
export type ExitYouthWords = {
  readonly title: string
  readonly intro: string
  readonly when: string
  readonly planned: (day: string) => string
  readonly left: (day: string) => string
  readonly majority: (day: string) => string
  readonly stands: string
  readonly pillars: Readonly<Record<Pillar, string>>
  readonly states: Readonly<Record<PillarState, (pillar: string) => string>>
  readonly done: string
  readonly todo: string
  readonly soon: string
  readonly by: (day: string) => string
  readonly noDay: string
  readonly nothing: string
  readonly mayChange: string
  readonly papers: string
  readonly ready: (list: string) => string
  readonly notYet: (list: string) => string
  readonly call: string
  /** Free numbers of the country, known to whoever lives there. */
  readonly numbers: Readonly<Record<Jurisdiction, readonly [danger: string, help: string]>>
  readonly relay: string
  readonly person: string
  readonly lawyer: string
  readonly rights: string
  readonly news: string
  readonly newsWhy: string
  readonly after: (months: number, day: string) => string
  readonly back: string
  readonly backHow: readonly [normal: string, ask: string, secret: string]
  readonly notes: string
}

export const EXIT_YOUTH_WORDS: Readonly<Record<PathLanguage, ExitYouthWords>> = {
  fr: {
    title: 'Mon départ',
    intro:
      'Cette feuille est à toi. Elle dit ce qui est prêt, ce qui reste à faire et qui appeler. Garde-la pour toi.',
    when: 'Quand',
    planned: day => `Ton départ est prévu le ${day}.`,
    left: day => `Ton départ : le ${day}.`,
    majority: day => `Tes 18 ans : le ${day}.`,
    stands: 'Sur quoi je peux compter',
    pillars: {
      housing: 'Un logement',
      income: 'De l’argent pour vivre',
      residence: 'Mes papiers',
      healthCover: 'Les soins',
      referencePerson: 'Une personne pour moi',
    },
    states: {
      ok: pillar => `${pillar} : c’est prêt.`,
      planned: pillar => `${pillar} : c’est prévu, pas encore fait.`,
      missing: pillar => `${pillar} : pas encore. On cherche avec toi.`,
    },
    done: 'Déjà fait',
    todo: 'Ce qui reste à faire',
    soon: 'Le plus vite possible, avec l’équipe :',
    by: day => `Au plus tard le ${day} :`,
    noDay: 'Sans date :',
    nothing: 'Il ne reste rien à faire sur cette liste.',
    mayChange: 'Une date peut changer. Demande à ton avocat.',
    papers: 'Mes documents',
    ready: list => `Dans ma pochette : ${list}.`,
    notYet: list => `Pas encore là : ${list}.`,
    call: 'Qui appeler',
    numbers: {
      BE: [
        'Danger, feu, blessure : 112. Police : 101.',
        'Besoin de parler, jour et nuit : 107 (français), 106 (néerlandais).',
      ],
      FR: ['Danger, feu, blessure : 112. Police : 17.', 'Pas de toit ce soir : 115.'],
    },
    relay: 'Le service qui prend le relais :',
    person: 'Ta personne de référence :',
    lawyer: 'Ton avocat ou ton avocate : pour la loi.',
    rights: 'Mes droits',
    news: 'Après',
    newsWhy: 'L’équipe te demande comment ça va. Tu peux dire non.',
    after: (months, day) => `Après ${months} mois : vers le ${day}.`,
    back: 'Si ça ne va pas',
    backHow: [
      'C’est normal d’avoir besoin d’aide après le départ.',
      'Tu peux revenir en parler. Dis-le à une des personnes à appeler : elle sait joindre l’équipe.',
      'Ne dis à personne où est la maison. Cela protège les autres.',
    ],
    notes: 'Mes notes : noms, numéros, rendez-vous',
  },
  nl: {
    title: 'Mijn vertrek',
    intro:
      'Dit blad is van jou. Het zegt wat klaar is, wat nog moet gebeuren en wie je kan bellen. Hou het voor jezelf.',
    when: 'Wanneer',
    planned: day => `Je vertrek is gepland op ${day}.`,
    left: day => `Je vertrek: ${day}.`,
    majority: day => `Je wordt 18: ${day}.`,
    stands: 'Waarop ik kan rekenen',
    pillars: {
      housing: 'Een plek om te wonen',
      income: 'Geld om te leven',
      residence: 'Mijn papieren',
      healthCover: 'Zorg',
      referencePerson: 'Iemand voor mij',
    },
    states: {
      ok: pillar => `${pillar}: in orde.`,
      planned: pillar => `${pillar}: gepland, nog niet klaar.`,
      missing: pillar => `${pillar}: nog niet. We zoeken samen met jou.`,
    },
    done: 'Al gedaan',
    todo: 'Wat nog moet gebeuren',
    soon: 'Zo snel mogelijk, met het team:',
    by: day => `Ten laatste op ${day}:`,
    noDay: 'Zonder datum:',
    nothing: 'Op deze lijst moet niets meer gebeuren.',
    mayChange: 'Een datum kan veranderen. Vraag het aan je advocaat.',
    papers: 'Mijn documenten',
    ready: list => `In mijn map: ${list}.`,
    notYet: list => `Nog niet: ${list}.`,
    call: 'Wie bel ik',
    numbers: {
      BE: [
        'Gevaar, brand, gewond: 112. Politie: 101.',
        'Praten, dag en nacht: 106 (Nederlands), 107 (Frans).',
      ],
      FR: ['Gevaar, brand, gewond: 112. Politie: 17.', 'Geen dak vanavond: 115.'],
    },
    relay: 'De dienst die overneemt:',
    person: 'Je referentiepersoon:',
    lawyer: 'Je advocaat: voor de wet.',
    rights: 'Mijn rechten',
    news: 'Daarna',
    newsWhy: 'Het team vraagt hoe het met je gaat. Je mag nee zeggen.',
    after: (months, day) => `Na ${months} ${months === 1 ? 'maand' : 'maanden'}: rond ${day}.`,
    back: 'Als het niet goed gaat',
    backHow: [
      'Het is normaal dat je na je vertrek hulp nodig hebt.',
      'Je mag terugkomen om erover te praten. Zeg het aan iemand die je kan bellen: die kan het team bereiken.',
      'Zeg aan niemand waar het huis is. Dat beschermt de anderen.',
    ],
    notes: 'Mijn notities: namen, nummers, afspraken',
  },
  en: {
    title: 'Moving on',
    intro:
      'This sheet is yours. It says what is ready, what is left to do and who to call. Keep it for yourself.',
    when: 'When',
    planned: day => `You are to leave on ${day}.`,
    left: day => `You left on ${day}.`,
    majority: day => `You turn 18 on ${day}.`,
    stands: 'What I can count on',
    pillars: {
      housing: 'A place to live',
      income: 'Money to live on',
      residence: 'My papers',
      healthCover: 'Health care',
      referencePerson: 'Somebody for me',
    },
    states: {
      ok: pillar => `${pillar}: ready.`,
      planned: pillar => `${pillar}: planned, not done yet.`,
      missing: pillar => `${pillar}: not yet. We are looking with you.`,
    },
    done: 'Already done',
    todo: 'What is left to do',
    soon: 'As soon as possible, with the team:',
    by: day => `By ${day}:`,
    noDay: 'Without a date:',
    nothing: 'Nothing is left to do on this list.',
    mayChange: 'A date may change. Ask your lawyer.',
    papers: 'My documents',
    ready: list => `In my folder: ${list}.`,
    notYet: list => `Not there yet: ${list}.`,
    call: 'Who to call',
    numbers: {
      BE: ['Danger, fire, injury: 112. Police: 101.', 'To talk, day and night: 107 (French), 106 (Dutch).'],
      FR: ['Danger, fire, injury: 112. Police: 17.', 'No roof tonight: 115.'],
    },
    relay: 'The service that takes over:',
    person: 'Your reference person:',
    lawyer: 'Your lawyer: for the law.',
    rights: 'My rights',
    news: 'Afterwards',
    newsWhy: 'The team asks how you are doing. You may say no.',
    after: (months, day) => `After ${months} ${months === 1 ? 'month' : 'months'}: around ${day}.`,
    back: 'If it goes badly',
    backHow: [
      'It is normal to need help after leaving.',
      'You may come back to talk about it. Tell one of the people to call: they know how to reach the team.',
      'Tell nobody where the house is. That protects the others.',
    ],
    notes: 'My notes: names, numbers, appointments',
  },
  ar: {
    title: 'مغادرتي',
    intro: 'هذه الورقة لك. تقول لك ما هو جاهز، وما بقي، وبمن تتصل. احتفظ بها لنفسك.',
    when: 'متى',
    planned: day => `مغادرتك متوقعة في ${day}.`,
    left: day => `تاريخ مغادرتك: ${day}.`,
    majority: day => `تبلغ 18 سنة في ${day}.`,
    stands: 'على ماذا أعتمد',
    pillars: {
      housing: 'مكان للسكن',
      income: 'مال للعيش',
      residence: 'أوراقي',
      healthCover: 'العلاج',
      referencePerson: 'شخص يساندني',
    },
    states: {
      ok: pillar => `${pillar}: جاهز.`,
      planned: pillar => `${pillar}: مخطط له، ولم يتم بعد.`,
      missing: pillar => `${pillar}: ليس بعد. نبحث معك.`,
    },
    done: 'ما تم',
    todo: 'ما بقي',
    soon: 'في أقرب وقت، مع الفريق:',
    by: day => `في موعد أقصاه ${day}:`,
    noDay: 'بدون تاريخ:',
    nothing: 'لم يبق شيء في هذه القائمة.',
    mayChange: 'يمكن أن يتغير التاريخ. اسأل محاميك.',
    papers: 'وثائقي',
    ready: list => `في ملفي: ${list}.`,
    notYet: list => `ليست هنا بعد: ${list}.`,
    call: 'بمن أتصل',
    numbers: {
      BE: [
        'خطر أو حريق أو إصابة: 112. الشرطة: 101.',
        'للحديث مع أحد، ليلاً ونهاراً: 107 (بالفرنسية)، 106 (بالهولندية).',
      ],
      FR: ['خطر أو حريق أو إصابة: 112. الشرطة: 17.', 'لا مأوى هذه الليلة: 115.'],
    },
    relay: 'الجهة التي تتابع معك:',
    person: 'الشخص المرجعي لك:',
    lawyer: 'محاميك أو محاميتك: من أجل القانون.',
    rights: 'حقوقي',
    news: 'بعد ذلك',
    newsWhy: 'يسألك الفريق عن حالك. يمكنك أن تقول لا.',
    after: (months, day) => `بعد ${AFTER_AR[months] ?? `${months} شهراً`}: حوالي ${day}.`,
    back: 'إذا ساءت الأمور',
    backHow: [
      'من الطبيعي أن تحتاج إلى مساعدة بعد المغادرة.',
      'يمكنك أن تعود لتتحدث عن ذلك. قل ذلك لأحد الأشخاص الذين تتصل بهم: هو يعرف كيف يصل إلى الفريق.',
      'لا تقل لأحد أين يقع البيت. هذا يحمي الآخرين.',
    ],
    notes: 'ملاحظاتي: أسماء وأرقام ومواعيد',
  },
}

const AFTER_AR: Readonly<Record<number, string>> = {
  1: 'شهر',
  3: '3 أشهر',
  6: '6 أشهر',
  12: '12 شهراً',
}
