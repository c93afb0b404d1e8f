/** What the readable path says, in one language: short sentences, words of every day (B1). */
export type PathWords = {
  readonly title: string
  readonly intro: string
  readonly stay: string
  readonly now: string
  readonly start: string
  readonly underway: string
  readonly here: (state: string) => string
  readonly since: (day: string) => string
  readonly next: string
  readonly nextMay: (states: string) => string
  readonly nextAsk: string
  readonly dates: string
  readonly noDates: string
  readonly date: (title: string, day: string) => string
  readonly guess: string
  readonly help: string
  readonly helpers: readonly [lawyer: string, guardian: string, team: string, interpreter: string]
  readonly rights: string
  readonly may: readonly [no: string, ask: string, mind: string]
  readonly nothing: string
}

/** The languages of the house, and those into which the path is translated. */
export const PATH_WORDS = {
  fr: {
    title: 'Mon chemin',
    intro: 'Cette feuille est à toi. Elle dit où en sont tes papiers. Tu peux la laisser ici.',
    stay: 'Mon séjour',
    now: 'Où j’en suis',
    start: 'C’est le début.',
    underway: 'Ton dossier est en cours. Ton avocat te dit où il en est.',
    here: state => `Tu es à cette étape : ${state}.`,
    since: day => `Depuis le ${day}.`,
    next: 'La suite',
    nextMay: states => `Après, il peut y avoir : ${states}.`,
    nextAsk: 'Ton avocat t’explique la suite. Rien ne se décide sans toi.',
    dates: 'Les dates',
    noDates: 'Il n’y a pas de date à retenir maintenant.',
    date: (title, day) => `${title} : le ${day}.`,
    guess: 'Cette date n’est pas sûre. La date écrite sur ton document compte.',
    help: 'Qui m’aide',
    helpers: [
      'Ton avocat ou ton avocate : pour la loi. C’est gratuit, et il garde le secret.',
      'Ton tuteur ou ta tutrice, si tu as moins de 18 ans : pour tes droits.',
      'L’équipe : pour préparer, pour t’accompagner, pour garder tes papiers.',
      'Un interprète : tu peux toujours le demander, et en demander un autre.',
    ],
    rights: 'Mes droits',
    may: [
      'Tu peux dire non. Tu peux demander du temps.',
      'Tu peux poser la même question plusieurs fois.',
      'Tu peux changer d’avis. Parle d’abord à ton avocat.',
    ],
    nothing: 'Aucune procédure n’est en cours.',
  },
  nl: {
    title: 'Mijn weg',
    intro: 'Dit blad is van jou. Het zegt hoe het met je papieren gaat. Je mag het hier laten.',
    stay: 'Mijn verblijf',
    now: 'Waar ik nu ben',
    start: 'Dit is het begin.',
    underway: 'Je dossier loopt. Je advocaat zegt je hoe het staat.',
    here: state => `Je bent nu bij deze stap: ${state}.`,
    since: day => `Sinds ${day}.`,
    next: 'Wat daarna komt',
    nextMay: states => `Daarna kan dit komen: ${states}.`,
    nextAsk: 'Je advocaat legt uit wat er komt. Niets wordt beslist zonder jou.',
    dates: 'De datums',
    noDates: 'Er is nu geen datum om te onthouden.',
    date: (title, day) => `${title}: ${day}.`,
    guess: 'Deze datum is niet zeker. De datum op je document telt.',
    help: 'Wie mij helpt',
    helpers: [
      'Je advocaat: voor de wet. Het is gratis, en je advocaat zwijgt.',
      'Je voogd, als je jonger bent dan 18: voor je rechten.',
      'Het team: om voor te bereiden, om mee te gaan, om je papieren te bewaren.',
      'Een tolk: je mag er altijd een vragen, en ook een andere.',
    ],
    rights: 'Mijn rechten',
    may: [
      'Je mag nee zeggen. Je mag tijd vragen.',
      'Je mag dezelfde vraag meer keren stellen.',
      'Je mag van mening veranderen. Praat eerst met je advocaat.',
    ],
    nothing: 'Er loopt geen procedure.',
  },
  en: {
    title: 'My path',
    intro: 'This sheet is yours. It says how things are with your papers. You may leave it here.',
    stay: 'My stay',
    now: 'Where I am now',
    start: 'This is the start.',
    underway: 'Your case is being looked at. Your lawyer tells you how it stands.',
    here: state => `You are at this step: ${state}.`,
    since: day => `Since ${day}.`,
    next: 'What comes next',
    nextMay: states => `After this, there may be: ${states}.`,
    nextAsk: 'Your lawyer explains what comes next. Nothing is decided without you.',
    dates: 'The dates',
    noDates: 'There is no date to remember now.',
    date: (title, day) => `${title}: ${day}.`,
    guess: 'This date is not sure. The date on your document counts.',
    help: 'Who helps me',
    helpers: [
      'Your lawyer: for the law. It is free, and your lawyer keeps secrets.',
      'Your guardian, if you are under 18: for your rights.',
      'The team: to prepare, to go with you, to keep your papers safe.',
      'An interpreter: you may always ask for one, and for another one.',
    ],
    rights: 'My rights',
    may: [
      'You may say no. You may ask for time.',
      'You may ask the same question many times.',
      'You may change your mind. Talk to your lawyer first.',
    ],
    nothing: 'No procedure is running.',
  },
  ar: {
    title: 'طريقي',
    intro: 'هذه الورقة لك. تقول لك أين وصلت أوراقك. يمكنك أن تتركها هنا.',
    stay: 'إقامتي',
    now: 'أين أنا الآن',
    start: 'هذه هي البداية.',
    underway: 'ملفك قيد الدراسة. محاميك يخبرك أين وصل.',
    here: state => `أنت الآن في هذه المرحلة: ${state}.`,
    since: day => `منذ ${day}.`,
    next: 'ماذا بعد ذلك',
    nextMay: states => `بعد ذلك يمكن أن يأتي: ${states}.`,
    nextAsk: 'محاميك يشرح لك ما سيأتي. لا يُقرَّر شيء من دونك.',
    dates: 'التواريخ',
    noDates: 'لا يوجد الآن تاريخ يجب تذكّره.',
    date: (title, day) => `التاريخ: ${day} (${title}).`,
    guess: 'هذا التاريخ غير مؤكد. التاريخ المكتوب على وثيقتك هو الصحيح.',
    help: 'من يساعدني',
    helpers: [
      'محاميك أو محاميتك: من أجل القانون. هذا مجاني، والمحامي يحفظ السر.',
      'الوصي عليك إذا كان عمرك أقل من 18 سنة: من أجل حقوقك.',
      'الفريق: للتحضير معك ومرافقتك وحفظ أوراقك.',
      'مترجم: يمكنك دائماً أن تطلب مترجماً، وأن تطلب مترجماً آخر.',
    ],
    rights: 'حقوقي',
    may: [
      'يمكنك أن تقول لا. يمكنك أن تطلب وقتاً.',
      'يمكنك أن تسأل السؤال نفسه عدة مرات.',
      'يمكنك أن تغيّر رأيك. تحدّث أولاً مع محاميك.',
    ],
    nothing: 'لا يوجد إجراء جارٍ الآن.',
  },
} as const satisfies Record<string, PathWords>

export type PathLanguage = keyof typeof PATH_WORDS
export const PATH_LANGUAGES = Object.keys(PATH_WORDS).filter(
  (language): language is PathLanguage => language in PATH_WORDS,
)
